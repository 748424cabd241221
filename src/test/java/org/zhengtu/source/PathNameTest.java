package org.zhengtu.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathNameTest {

    @ParameterizedTest
    @CsvSource({
        "/in/%E4%BA%91%E5%B2%AD.txt, 云岭.txt",
        "/in/%D4%C6%C1%EB.txt, 云岭.txt",
        "/in/folder/, folder",
        "/in/100%25.txt, 100%.txt",
        "/in/云岭.txt, 云岭.txt",
    })
    void theBytesOfANameAreDecoded(String rawPath, String name) {
        assertEquals(Optional.of(name), PathName.of(rawPath));
    }

    @Test
    void bytesOfNoEncodingAreNoName() {
        assertEquals(Optional.empty(), PathName.of("/in/%FF%FF"));
    }

    @Test
    void aPathsNameIsItsLast() {
        assertEquals("a b.txt", PathName.of(Path.of("in", "a b.txt")));
    }
}

package org.zhengtu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The bill of materials (CycloneDX) names what the packed jar holds, and nothing of the tests. */
class SbomIT {

    private static final Path JAR = Path.of(System.getProperty("zhengtu.jar"));
    private static final Path BILL = JAR.resolveSibling("zhengtu.cdx.json");

    private static final Map<String, JsonObject> COMPONENTS = new HashMap<>();

    @BeforeAll
    static void read() throws IOException {
        assumeTrue(Files.exists(BILL), "skipped: Maven is offline, and then its plugin writes no bill of materials");
        try (InputStream in = Files.newInputStream(BILL)) {
            JSON.parse(in).getArray("components").forEach(SbomIT::add);
        }
    }

    private static void add(JsonValue value) {
        JsonObject component = value.getAsObject();
        COMPONENTS.put(component.getString("group") + ":" + component.getString("name"), component);
    }

    /** The artifacts that left their coordinates in the jar, with their versions. */
    private static Map<String, String> packed() throws IOException {
        Map<String, String> packed = new TreeMap<>();
        try (JarFile jar = new JarFile(JAR.toFile())) {
            for (JarEntry entry : jar.stream()
                    .filter(file -> file.getName().matches("META-INF/maven/.*/pom\\.properties"))
                    .toList()) {
                Properties coordinates = new Properties();
                coordinates.load(jar.getInputStream(entry));
                String group = coordinates.getProperty("groupId");
                // ICU's jar holds the coordinates of its parts, which are no artifacts of their own.
                if (!group.equals("org.zhengtu") && !group.equals("com.ibm.icu")) {
                    packed.put(group + ":" + coordinates.getProperty("artifactId"), coordinates.getProperty("version"));
                }
            }
        }
        return packed;
    }

    @Test
    void namesWhatTheJarHolds() throws IOException {
        Map<String, String> packed = packed();
        Map<String, String> named = new TreeMap<>();
        packed.keySet().stream()
                .filter(COMPONENTS::containsKey)
                .forEach(name -> named.put(name, COMPONENTS.get(name).getString("version")));
        assertEquals(packed, named);
        assertTrue(packed.containsKey("org.apache.jena:jena-tdb2"), packed.toString());
        assertTrue(COMPONENTS.containsKey("com.hankcs:hanlp"), "which leaves no coordinates");
    }

    @Test
    void tellsHashAndLicenceOfEach() {
        COMPONENTS.forEach((name, component) -> {
            assertTrue(component.get("hashes").toString().contains("SHA-256"), name);
            assertTrue(component.get("licenses").getAsArray().size() > 0, name);
        });
    }

    @Test
    void leavesTheTestsOut() {
        assertTrue(COMPONENTS.keySet().stream().noneMatch(name -> name.contains("junit") || name.contains("selenium")));
    }
}

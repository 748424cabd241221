package org.zhengtu.fault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.zhengtu.cli.Main;

/** The program in a process of its own, run from the classes under test. */
final class Program {

    /** How a process ended and what it said on both streams. */
    record Ended(int exit, String said) {}

    private final Path log;
    private final List<String> flags;

    /**
     * @param log the file that takes what the process says
     * @param flags for its Java machine
     */
    Program(Path log, String... flags) {
        this.log = log;
        this.flags = List.of(flags);
    }

    Process start(String... args) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // It lives for seconds: what takes long to pay off is left out.
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m"));
        command.addAll(flags);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(args));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.start();
    }

    Ended run(String... args) throws IOException, InterruptedException {
        return ended(start(args));
    }

    Ended ended(Process process) throws IOException, InterruptedException {
        int exit = process.waitFor();
        return new Ended(exit, said());
    }

    /** What the process said so far. */
    String said() throws IOException {
        return Files.readString(log, StandardCharsets.UTF_8);
    }
}

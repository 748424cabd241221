package org.zhengtu.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Commands from the start of a JVM to its end, by the packed jar; nothing where there is no jar. */
final class Starts {

    private static final int RUNS = 5;
    private static final Path JAR = Path.of("target/zhengtu.jar");
    private static final Path ARCHIVE = Path.of("target/zhengtu.jsa");

    private final Results results;

    Starts(Results results) {
        this.results = results;
    }

    void measure(Path db) throws Exception {
        if (!Files.exists(JAR)) {
            return;
        }
        String[] query = {"query", "--db", db.toString(), "-e", "ASK { ?s ?p ?o }"};
        all("java -jar", List.of("java", "-jar", JAR.toString()), query);
        List<String> script = List.of("target/zhengtu");
        Files.deleteIfExists(ARCHIVE);
        all("target/zhengtu", script, query);
        run(List.of("java", "-XX:ArchiveClassesAtExit=" + ARCHIVE, "-Xlog:disable", "-jar", JAR.toString()), query);
        all("target/zhengtu with archive", script, query);
    }

    private void all(String name, List<String> program, String... query) throws Exception {
        results.put("start: " + name + " --help, s", Timing.median(RUNS, () -> run(program, "--help")));
        results.put("start: " + name + " query, s", Timing.median(RUNS, () -> run(program, query)));
    }

    private static int run(List<String> program, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(program);
        command.addAll(List.of(arguments));
        int exit = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IllegalStateException(command + " ended with " + exit);
        }
        return exit;
    }
}

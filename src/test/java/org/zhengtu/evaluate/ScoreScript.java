package org.zhengtu.evaluate;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The scoring definition, a Python script beside the real gold tables; tests that need it are skipped where it is not there. */
record ScoreScript(Path gold) {

    private static final String FILE = "score.py";

    /** The script, or the calling test is skipped with the reason. */
    static ScoreScript assumed() throws IOException, InterruptedException {
        Path gold = Path.of(System.getProperty("zhengtu.shared", "shared"), "gold");
        assumeTrue(Files.isRegularFile(gold.resolve(FILE)), "skipped: no " + FILE + " below zhengtu.shared");
        assumeTrue(pythonRuns(), "skipped: no python3 on this machine");
        return new ScoreScript(gold);
    }

    /** What the script prints for two folders. */
    List<String> score(Path goldTables, Path systemTables, Path work) throws IOException, InterruptedException {
        return run(
                List.of(
                        gold.resolve(FILE).toString(),
                        goldTables.toString(),
                        systemTables.toString(),
                        "--per-doc",
                        "--errors",
                        "all"),
                List.of(),
                work);
    }

    /** Runs lines of Python that may {@code import score}; the lines of input are its standard input. */
    List<String> run(String program, List<String> input, Path work) throws IOException, InterruptedException {
        return run(List.of("-c", program, gold.toString()), input, work);
    }

    private static List<String> run(List<String> arguments, List<String> input, Path work)
            throws IOException, InterruptedException {
        Path in = Files.write(work.resolve("input"), input, StandardCharsets.UTF_8);
        Path out = work.resolve("output");
        Process process = new ProcessBuilder(Stream.concat(Stream.of("python3", "-B", "-X", "utf8"), arguments.stream())
                        .toList())
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int exit = process.waitFor();
        if (exit != 0) {
            throw new IllegalStateException("python3 ended with " + exit);
        }
        return Files.readAllLines(out, StandardCharsets.UTF_8);
    }

    private static boolean pythonRuns() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }
}

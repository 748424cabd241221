package org.zhengtu.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonParseException;
import org.apache.jena.riot.RiotException;
import org.zhengtu.model.UserFault;
import org.zhengtu.model.UserFault.Exit;

/**
 * What many machines made of many documents, in one folder: {@code quads/*.nq.gz}, each document's quads together, and
 * {@code texts/*.json.gz}, a line {@code {"id": …, "text": …}} for each document.
 */
public final class Shards {

    /** The folder of the quads. */
    public static final String QUADS = "quads";
    /** The folder of the texts. */
    public static final String TEXTS = "texts";
    /** How the files of the quads end. */
    public static final String QUAD_FILES = ".nq.gz";
    /** How the files of the texts end. */
    public static final String TEXT_FILES = ".json.gz";

    private static final String FINISHED = "_SUCCESS";

    private final List<Path> quads;
    private final List<Path> texts;

    private Shards(List<Path> quads, List<Path> texts) {
        this.quads = quads;
        this.texts = texts;
    }

    /**
     * Lists the files.
     *
     * @throws UserFault if the folder isn't there, or not all of it was written
     */
    public static Shards in(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UserFault(Exit.USAGE, folder + " is no folder; give the folder that the Spark job wrote");
        }
        return new Shards(files(folder.resolve(QUADS), QUAD_FILES), files(folder.resolve(TEXTS), TEXT_FILES));
    }

    private static List<Path> files(Path folder, String suffix) {
        if (!Files.exists(folder.resolve(FINISHED))) {
            throw new UserFault(
                    Exit.BAD_DATA,
                    folder + " has no " + FINISHED + ": the job that wrote it didn't end well; run it again");
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(file -> file.getFileName().toString().endsWith(suffix))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UserFault(Exit.BAD_DATA, "can't read " + folder + ": " + e.getMessage(), e);
        }
    }

    /** How many files there are. */
    int size() {
        return quads.size() + texts.size();
    }

    /**
     * Hands over each file of quads, unpacked.
     *
     * @param progress is told of each file
     * @throws UserFault if a file is broken; the message names it
     */
    void quads(BiConsumer<String, InputStream> reader, Progress progress) {
        for (Path file : quads) {
            try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                reader.accept(file.toString(), in);
            } catch (IOException | RuntimeIOException | RiotException e) {
                throw new UserFault(
                        Exit.BAD_DATA,
                        file + ": not N-Quads, packed (" + e.getMessage()
                                + "); the file is damaged: copy it again or run the job again",
                        e);
            }
            progress.step();
        }
    }

    /**
     * Hands over each document's id and text.
     *
     * @param progress is told of each file
     * @throws UserFault if a file is broken; the message names file and line
     */
    void texts(BiConsumer<String, String> reader, Progress progress) {
        for (Path file : texts) {
            texts(file, reader);
            progress.step();
        }
    }

    private static void texts(Path file, BiConsumer<String, String> reader) {
        int number = 0;
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                JsonObject text = JSON.parse(line);
                reader.accept(word(text, "id"), word(text, "text"));
            }
        } catch (IOException | JsonParseException e) {
            throw new UserFault(
                    Exit.BAD_DATA,
                    file + ":" + number + ": not a line {\"id\": …, \"text\": …} (" + e.getMessage()
                            + "); the file is damaged: copy it again or run the job again",
                    e);
        }
    }

    private static String word(JsonObject line, String name) {
        if (line.get(name) == null || !line.get(name).isString()) {
            throw new JsonParseException("no \"" + name + "\"", 1, 1);
        }
        return line.getString(name);
    }
}

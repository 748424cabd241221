package org.zhengtu.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtu.model.UserFault;
import org.zhengtu.store.Removal;
import org.zhengtu.store.Store;

/**
 * Ends the program with SIGKILL at random moments of what writes to a store, round after round on the same store. Then the
 * store opens, holds each document whole as it was or as it was to be, has lost nothing, and the same command given again
 * and the next build make it equal to one that was built at once. {@code -Dzhengtu.rounds=N} sets how often it is killed.
 */
class KillTest {

    private static final long SEED = 20261121;
    private static final int ROUNDS = Integer.getInteger("zhengtu.rounds", 5);

    private enum Work {
        BUILD,
        FIRST_BUILD,
        REMOVE,
        IMPORT,
        COMPACT
    }

    /** What the store is meant to hold once everything is done. */
    private record Aim(int version, boolean guests, boolean decided) {}

    @TempDir
    static Path folder;

    private static final Map<Aim, State> CLEAN = new HashMap<>();
    private static Corpus corpus;

    private final Random random = new Random(SEED);
    private final Map<Work, Long> lasted = new EnumMap<>(Work.class);
    private final Map<Work, Integer> killed = new EnumMap<>(Work.class);
    private final Program program = new Program(folder.resolve("log"), "-Dzhengtu.batch=3");
    private Path db = folder.resolve("db");
    private Aim settled = new Aim(0, false, false);

    @BeforeAll
    static void pages() {
        corpus = new Corpus(folder);
    }

    @Test
    void nothingIsLostAndTheNextBuildEndsAsACleanOne() throws Exception {
        State.build(corpus.folder(0, false), db);
        int round = 0;
        for (; kills() < ROUNDS && round < 4 * ROUNDS; round++) {
            Work work = Work.values()[round % Work.values().length];
            round(work, "round " + round + ", " + work);
        }
        System.out.println(round + " rounds; killed while at work: " + killed);
        assertEquals(ROUNDS, kills(), "rounds in which it was killed before it came to its end");
    }

    private int kills() {
        return killed.values().stream().mapToInt(Integer::intValue).sum();
    }

    private void round(Work work, String what) throws Exception {
        if (work == Work.FIRST_BUILD) {
            db = folder.resolve(what.replaceAll("\\W+", "-"));
            settled = new Aim(settled.version(), true, false);
        } else if (work == Work.REMOVE && !settled.guests()) {
            State.build(corpus.folder(settled.version(), true), db);
            settled = new Aim(settled.version(), true, settled.decided());
        }
        Aim aim = aim(work);
        boolean ended = runAndKill(work, aim);
        if (work == Work.FIRST_BUILD && !ended && isNoStore()) {
            // Killed before there was a store.
        } else {
            check(State.of(db), work, aim, ended, what);
        }
        again(work, aim);
        assertEquals(clean(aim), State.of(db), what);
        assertEquals(List.of(), State.leftovers(db), what);
        settled = aim;
    }

    private boolean isNoStore() {
        try {
            Store.open(db).close();
            return false;
        } catch (UserFault fault) {
            return fault.exit() == UserFault.Exit.USAGE;
        }
    }

    private Aim aim(Work work) {
        return switch (work) {
            case BUILD -> new Aim(1 - settled.version(), true, settled.decided());
            case FIRST_BUILD, COMPACT -> settled;
            case REMOVE -> new Aim(settled.version(), false, settled.decided());
            case IMPORT -> new Aim(settled.version(), settled.guests(), !settled.decided());
        };
    }

    private String[] command(Work work, Aim aim) throws IOException {
        List<String> command = new ArrayList<>();
        switch (work) {
            case BUILD, FIRST_BUILD ->
                command.addAll(List.of(
                        "build", corpus.folder(aim.version(), aim.guests()).toString(), "-q"));
            case REMOVE -> {
                command.add("remove");
                command.addAll(Corpus.GUESTS);
            }
            case IMPORT ->
                command.addAll(List.of(
                        "review", "import", corpus.decisions(aim.decided()).toString()));
            default -> command.add("compact");
        }
        command.addAll(List.of("--db", db.toString()));
        return command.toArray(String[]::new);
    }

    /** Whether the command came to its end before it was killed. */
    private boolean runAndKill(Work work, Aim aim) throws Exception {
        Process process = program.start(command(work, aim));
        long pid = process.pid();
        while (process.isAlive() && !holds(pid)) {
            process.waitFor(2, TimeUnit.MILLISECONDS);
        }
        long start = System.nanoTime();
        // Most of the time goes into reading; half of the rounds are aimed at the end, where writing is.
        double share = random.nextBoolean() ? random.nextDouble() : 0.6 + 0.5 * random.nextDouble();
        long usual = lasted.getOrDefault(work, TimeUnit.MILLISECONDS.toNanos(300));
        boolean ended = process.waitFor((long) (usual * share), TimeUnit.NANOSECONDS);
        process.destroyForcibly();
        int exit = process.waitFor();
        if (ended) {
            assertEquals(0, exit, program.said());
            lasted.put(work, System.nanoTime() - start);
        } else {
            killed.merge(work, 1, Integer::sum);
            lasted.put(work, (long) (usual * 1.1));
        }
        return ended;
    }

    /** Whether a process has come so far that it holds the store. */
    private boolean holds(long pid) throws IOException {
        Path lock = db.resolve("tdb.lock");
        return Files.exists(lock) && Files.readString(lock).strip().equals(Long.toString(pid));
    }

    private void check(State found, Work work, Aim aim, boolean ended, String what) throws IOException {
        State before = clean(settled);
        State after = clean(aim);
        boolean compared = work != Work.IMPORT;
        if (ended && compared) {
            assertEquals(after, found, what);
        }
        found.documents().forEach((id, graph) -> {
            String was = work == Work.FIRST_BUILD ? null : before.documents().get(id);
            String is = after.documents().get(id);
            assertTrue(graph.equals(was) || graph.equals(is), () -> what + ": " + id + " isn't whole:\n" + graph);
            State whole = graph.equals(is) ? after : before;
            assertEquals(whole.texts().get(id), found.texts().get(id), () -> what + ": text of " + id);
        });
        if (work == Work.FIRST_BUILD) {
            return;
        }
        for (String id : before.documents().keySet()) {
            assertTrue(
                    found.documents().containsKey(id) || !after.documents().containsKey(id),
                    () -> what + ": " + id + " is lost");
        }
    }

    /** Gives the command again, as whoever found it killed does, then builds. */
    private void again(Work work, Aim aim) throws IOException {
        if (work == Work.REMOVE) {
            try (Store store = Store.open(db)) {
                Removal.of(
                        store,
                        Corpus.GUESTS.stream()
                                .filter(store.documents()::contains)
                                .toList());
            }
        } else if (work == Work.IMPORT) {
            State.decide(db, corpus.decisions(aim.decided()));
        }
        State.build(corpus.folder(aim.version(), aim.guests()), db);
    }

    private static State clean(Aim aim) throws IOException {
        if (!CLEAN.containsKey(aim)) {
            Path db = folder.resolve("clean" + aim.hashCode());
            Path pages = corpus.folder(aim.version(), aim.guests());
            State.build(pages, db);
            if (aim.decided()) {
                State.decide(db, corpus.decisions(true));
                State.build(pages, db);
            }
            CLEAN.put(aim, State.of(db));
        }
        return CLEAN.get(aim);
    }
}

package org.zhengtu.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.zhengtu.graph.GraphBuilder;
import org.zhengtu.source.Metadata;
import org.zhengtu.store.Bindings;
import org.zhengtu.store.Build;
import org.zhengtu.store.BuildOptions;
import org.zhengtu.store.BuildReport;
import org.zhengtu.store.FileReport;
import org.zhengtu.store.NamedQuery;
import org.zhengtu.store.Progress;
import org.zhengtu.store.QueryLibrary;
import org.zhengtu.store.ReplacedFile;
import org.zhengtu.store.Store;
import org.zhengtu.text.Lexicon;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description = "Reads documents and writes the graph.",
        footer = {
            "",
            "Examples:",
            "  zhengtu build pages --db graph",
            "  zhengtu build 2022 2023 --db graph --metadata issues.tsv --report build.json",
            "  zhengtu build - --db graph < page.txt",
            "",
            "Reads text, Markdown, HTML and PDF with a text layer, in UTF-8, GB18030, UTF-16 or Big5. A file that can't",
            "be read right is refused with its reason and the rest goes on (exit code 1). Ended by Ctrl-C or SIGTERM it",
            "writes what it has read, and the report; given again it goes on from there."
        })
final class BuildCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "SRC",
            description = "files, folders (with all below them), or - for standard input")
    private List<String> sources;

    @Option(
            names = "--db",
            required = true,
            paramLabel = "DIR",
            description = "the folder of the store; made if it isn't there")
    private Path db;

    @Option(
            names = "--metadata",
            paramLabel = "FILE.tsv",
            description = "columns id, publication, date, area: what is known of documents beyond what they print")
    private Path metadata;

    @Option(
            names = "--lexicon",
            paramLabel = "DIR",
            description = "your own word lists: rows added to the packed lists of the same name, or put in their place")
    private Path lexicon;

    @Option(names = "--report", paramLabel = "FILE", description = "what became of each file, as JSON")
    private Path report;

    @Option(
            names = "--base",
            paramLabel = "IRI",
            defaultValue = GraphBuilder.BASE,
            description = "base of resource IRIs (default: ${DEFAULT-VALUE})")
    private String base;

    @Option(names = "--threads", paramLabel = "N", description = "reading threads (default: one per processor)")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--again", description = "read documents again that are in the store unchanged")
    private boolean again;

    @Option(
            names = "--ask",
            paramLabel = "NAME",
            description = "then ask this question of the library and print its rows")
    private String question;

    @Option(names = "-p", paramLabel = "name=value", description = "a parameter's value for --ask; may be given again")
    private Map<String, String> values = new LinkedHashMap<>();

    @Mixin
    private ProgressOptions progress;

    @Override
    public Integer call() {
        if (lexicon != null) {
            Lexicon.extend(lexicon);
        }
        Optional<NamedQuery> asked = Optional.ofNullable(question).map(QueryLibrary::named);
        asked.ifPresent(query -> Bindings.of(query, values));
        Metadata given = metadata == null ? Metadata.none() : Metadata.read(metadata);
        Build build = new Build(new BuildOptions(sources, db, given, base, Math.max(1, threads), again));
        BuildReport done;
        Ending ending = new Ending(build::stop, spec.commandLine().getErr());
        try {
            done = run(build);
        } finally {
            ending.ready();
        }
        asked.ifPresent(this::answer);
        return done.complete() ? 0 : 1;
    }

    private BuildReport run(Build build) {
        PrintWriter err = spec.commandLine().getErr();
        BuildReport done;
        try (Progress shown = progress.show("files")) {
            done = build.run(System.in, shown);
        }
        if (report != null) {
            ReplacedFile.write(report, done::writeJson);
        }
        if (!progress.quiet()) {
            summarize(done, err);
        }
        return done;
    }

    private void answer(NamedQuery query) {
        try (Store store = Store.open(db)) {
            QueryLibrary.Rows rows = store.ask(link -> QueryLibrary.select(link, query, Bindings.of(query, values)));
            PrintWriter out = spec.commandLine().getOut();
            out.println(query.summary());
            new RowsPrinter(RowsPrinter.Form.TABLE, true)
                    .print(rows, out, spec.commandLine().getErr());
        }
    }

    private void summarize(BuildReport done, PrintWriter err) {
        for (FileReport file : done.files()) {
            boolean told = file.state().lost() && file.state() != FileReport.State.UNREAD;
            if (told || file.state() == FileReport.State.SKIPPED) {
                String where = file.message().contains(file.source()) ? "" : file.source() + ": ";
                err.println(file.state().word() + ": " + where + file.message());
            }
            file.warnings().forEach(warning -> err.println("warning: " + file.source() + ": " + warning));
        }
        Map<String, Integer> facts = new TreeMap<>();
        done.files().forEach(file -> file.facts().forEach((kind, count) -> facts.merge(kind, count, Integer::sum)));
        PrintWriter out = spec.commandLine().getOut();
        TextTable table = new TextTable(List.of("files", "count"), 60);
        done.counts().forEach((state, count) -> table.row(List.of(state.word(), count.toString())));
        table.print(out);
        if (!facts.isEmpty()) {
            out.println();
            TextTable kinds = new TextTable(List.of("facts read", "count"), 60);
            facts.forEach((kind, count) -> kinds.row(List.of(kind, count.toString())));
            kinds.print(out);
        }
        out.flush();
    }
}

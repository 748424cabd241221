package org.zhengtu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.zhengtu.extract.Declines;
import org.zhengtu.extract.Extraction;
import org.zhengtu.extract.Extractor;
import org.zhengtu.extract.Reading;
import org.zhengtu.extract.Trust;
import org.zhengtu.model.Evidence;
import org.zhengtu.model.Fact;
import org.zhengtu.model.Span;
import org.zhengtu.model.UserFault;
import org.zhengtu.model.UserFault.Exit;
import org.zhengtu.resolve.Issue;
import org.zhengtu.text.Article;
import org.zhengtu.text.Page;
import org.zhengtu.text.PageReader;
import org.zhengtu.text.Sentence;
import org.zhengtu.text.Tokenizer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description =
                "A sentence or a document on standard input: its articles and sentences, the tokens, and every fact"
                        + " with the rule that fired, its confidence and the characters it was read from; then what rules"
                        + " for names, bodies, meetings, agendas, projects and targets looked at and declined, and why.",
        footer = {"", "Example:", "  echo 7月27日，青禾县召开夏粮收购工作推进会。 | zhengtu explain --issued 2022-07-28"})
final class ExplainCommand implements Callable<Integer> {

    private final Trust trust = new Trust();

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--issued",
            paramLabel = "DAY",
            description = "the day that 今年 and 昨日 count from, if the text prints none")
    private String issued;

    @Option(names = "--no-tokens", negatable = true, description = "leave the tokens out")
    private boolean tokens = true;

    @Override
    public Integer call() throws IOException {
        String text = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        Tokenizer tokenizer = new Tokenizer();
        Page page = new PageReader().read("stdin", text);
        Optional<LocalDate> day = Issue.printed(page).date().or(this::given);
        List<String> declined = new ArrayList<>();
        Declines declines = (rule, reason, where) ->
                declined.add("    " + rule + " “" + quote(where.get(), text) + "”: " + reason.get());
        Extraction extraction = new Extractor().extract(new Reading(page, tokenizer, day, declines));
        PrintWriter out = spec.commandLine().getOut();
        out.println("masthead: " + page.masthead());
        for (Article article : page.articles()) {
            out.println();
            out.println(
                    "article: " + article.headline() + " " + article.byline().names());
            article.sentences().forEach(sentence -> print(sentence, tokenizer));
        }
        out.println();
        extraction.facts().forEach(fact -> print(fact, text));
        out.println();
        out.println("declined: " + declined.size());
        declined.forEach(out::println);
        out.flush();
        return 0;
    }

    private Optional<LocalDate> given() {
        try {
            return Optional.ofNullable(issued).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw new UserFault(Exit.USAGE, "--issued is '" + issued + "', not a day such as 2022-08-16", e);
        }
    }

    private void print(Sentence sentence, Tokenizer tokenizer) {
        PrintWriter out = spec.commandLine().getOut();
        out.println("  " + sentence);
        if (tokens) {
            out.println("    "
                    + tokenizer.tokens(sentence.text()).stream()
                            .map(token -> token.word() + "/" + token.nature())
                            .collect(Collectors.joining(" ")));
        }
    }

    private void print(Fact fact, String text) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(fact.toString().replaceAll(", evidence=\\[.*", "]"));
        for (Evidence evidence : fact.evidence()) {
            out.println("    " + evidence.rule() + " " + String.format(Locale.ROOT, "%.2f", trust.of(evidence)) + " “"
                    + quote(evidence.spans(), text) + "”");
        }
    }

    private static String quote(List<Span> spans, String text) {
        return spans.stream()
                .map((Span span) -> text.substring(span.start(), span.end()).replaceAll("\\s+", " "))
                .collect(Collectors.joining(" … "));
    }
}

package org.zhengtu.store;

import java.time.LocalDate;
import java.util.Optional;
import org.zhengtu.extract.Extraction;
import org.zhengtu.extract.Extractor;
import org.zhengtu.extract.Reading;
import org.zhengtu.graph.Codes;
import org.zhengtu.graph.DocumentGraph;
import org.zhengtu.graph.GraphBuilder;
import org.zhengtu.model.When;
import org.zhengtu.resolve.Decisions;
import org.zhengtu.resolve.Indicators;
import org.zhengtu.resolve.Issue;
import org.zhengtu.resolve.Resolution;
import org.zhengtu.resolve.Resolver;
import org.zhengtu.source.Metadata;
import org.zhengtu.source.SourceDocument;
import org.zhengtu.text.Gazetteer;
import org.zhengtu.text.Page;
import org.zhengtu.text.PageReader;
import org.zhengtu.text.Tokenizer;

/** One document's way: text → page → facts → resources → graph. Threads may share one. */
public final class Pipeline {

    private final PageReader pages = new PageReader();
    private final Tokenizer tokenizer = new Tokenizer();
    private final Extractor extractor = new Extractor();
    private final Resolver resolver;
    private final GraphBuilder graphs;
    private final Metadata metadata;
    private final Decisions decisions;

    /** What was read of one document on its way. */
    public record Read(Page page, Resolution resolution, DocumentGraph graph) {}

    /** A way without any decisions. */
    public Pipeline(String base, Codes codes, Metadata metadata) {
        this(base, codes, metadata, Decisions.none());
    }

    public Pipeline(String base, Codes codes, Metadata metadata, Decisions decisions) {
        Gazetteer gazetteer = Gazetteer.get();
        Indicators indicators = new Indicators();
        this.resolver = new Resolver(gazetteer, indicators, decisions);
        this.graphs = new GraphBuilder(base, gazetteer, codes, indicators);
        this.metadata = metadata;
        this.decisions = decisions;
    }

    /** Reads a document; the same bytes, metadata, lexicons and decisions always give the same graph. */
    public Read read(SourceDocument source) {
        return read(source, metadata.of(source.id()));
    }

    /** The same with what is known of the document from elsewhere. */
    Read read(SourceDocument source, Optional<Metadata.Row> given) {
        Page page = pages.read(source.id(), source.text());
        Optional<LocalDate> day = decisions.date("doc." + source.id()).map(When::from);
        Issue issue = Issue.printed(page)
                .given(given.flatMap(Metadata.Row::publication), day.or(() -> given.flatMap(Metadata.Row::date)));
        Extraction extraction = extractor.extract(new Reading(page, tokenizer.remembering(), issue.date()));
        Resolution resolution = resolver.resolve(extraction, issue, given.flatMap(Metadata.Row::area));
        day.ifPresent(date ->
                resolution.keys().settlement().decided().add(resolution.keys().document()));
        return new Read(page, resolution, graphs.build(resolution, source.sourceName(), source.sha256()));
    }
}

package org.zhengtu.graph;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.zhengtu.model.DateBasis;
import org.zhengtu.model.Span;
import org.zhengtu.model.When;
import org.zhengtu.resolve.Issue;
import org.zhengtu.resolve.Keys;
import org.zhengtu.resolve.Resolution;
import org.zhengtu.text.Article;
import org.zhengtu.text.Byline;

/** Writes the document, the paper it belongs to and its articles. */
final class DocumentWriter {

    private static final Node NEWSPAPER = NodeFactory.createURI(Prefixes.ALL.get("schema") + "Newspaper");
    private static final Node ISSUE_NUMBER = NodeFactory.createURI(Prefixes.ALL.get("schema") + "issueNumber");
    private static final Node HEADLINE = NodeFactory.createURI(Prefixes.ALL.get("schema") + "headline");
    private static final Node POSITION = NodeFactory.createURI(Prefixes.ALL.get("schema") + "position");

    private final GraphContext context;

    DocumentWriter(GraphContext context) {
        this.context = context;
    }

    void write(String sourceFile, String sha256) {
        Resolution document = context.resolution();
        Triples triples = context.triples();
        Keys keys = context.keys();
        Node node = triples.resource(keys.document());
        triples.type(node, Vocab.Document);
        triples.label(node, document.page().id());
        triples.text(node, Vocab.sourceFile, sourceFile);
        triples.text(node, Vocab.sha256, sha256);
        context.places().jurisdiction(node, keys.home().area());
        issue(node, document.issue());
        int position = 1;
        for (Article article : document.page().articles()) {
            write(article, position++);
        }
    }

    private void issue(Node node, Issue issue) {
        Triples triples = context.triples();
        if (!issue.publication().isEmpty()) {
            Node paper = triples.resource(context.keys().paper(issue.publication()));
            triples.type(paper, NEWSPAPER);
            triples.label(paper, issue.publication());
            triples.add(node, DCTerms.isPartOf.asNode(), paper);
        }
        triples.text(node, ISSUE_NUMBER, issue.number());
        issue.date().ifPresent(day -> context.when().write(node, When.day("", day, issue.basis())));
    }

    private void write(Article article, int position) {
        Triples triples = context.triples();
        Node node = triples.resource(context.evidence().key(article));
        triples.type(node, Vocab.Article);
        triples.label(node, article.headline().isEmpty() ? "（无题）" : article.headline());
        triples.text(node, HEADLINE, article.headline());
        triples.add(node, Vocab.inDocument, triples.resource(context.keys().document()));
        Span extent = EvidenceWriter.extent(article);
        triples.integer(node, Vocab.start, context.evidence().codePoint(extent.start()));
        triples.integer(node, Vocab.end, context.evidence().codePoint(extent.end()));
        triples.integer(node, POSITION, position);
        article.stamp()
                .apartFrom(context.resolution().page().masthead().date())
                .issued()
                .ifPresent(day -> context.when().write(node, When.day("", day, DateBasis.MASTHEAD)));
        triples.text(
                node,
                Vocab.reporters,
                article.byline().reporters().stream()
                        .map(Byline.Name::name)
                        .distinct()
                        .collect(Collectors.joining(";")));
        persons(node, DCTerms.creator.asNode(), article.byline().names());
        persons(node, DCTerms.contributor.asNode(), article.byline().credits());
    }

    private void persons(Node article, Node property, List<Byline.Name> names) {
        for (Byline.Name name : names) {
            context.triples()
                    .add(
                            article,
                            property,
                            context.triples().resource(context.keys().person(name.name())));
        }
    }
}

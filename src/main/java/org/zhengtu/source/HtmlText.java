package org.zhengtu.source;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * The words of an HTML page as lines: the title, then each heading, paragraph, list item and table row of the body. Left
 * out: scripts, styles, navigation, form controls, the page's own footer, hidden elements, glosses over characters.
 *
 * @param text the lines
 * @param warnings what was lost
 */
record HtmlText(String text, List<String> warnings) {

    private static final Set<String> DROPPED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "nav",
            "iframe",
            "object",
            "embed",
            "svg",
            "canvas",
            "audio",
            "video",
            "button",
            "select",
            "textarea",
            "input",
            "head",
            "rt",
            "rp");

    /**
     * Parses a page.
     *
     * @throws RefusedException if elements are nested deeper than allowed
     */
    static HtmlText of(String html, int maxDepth) throws RefusedException {
        Document page = Parser.htmlParser().parseInput(Interruption.of(html), "");
        Reader reader = new Reader();
        Deep deep = new Deep(maxDepth);
        if (NodeTraversor.filter(deep, page) == NodeFilter.FilterResult.STOP) {
            throw new RefusedException(
                    Reason.TOO_DEEP,
                    "elements nested deeper than " + maxDepth + " levels; save it as text or raise the limit");
        }
        NodeTraversor.filter(reader, page.body());
        String title = page.title().strip();
        String body = reader.lines.text();
        String text = title.isEmpty() || body.lines().anyMatch(title::equals) ? body : title + "\n" + body;
        if (html.indexOf('\uFFFD') < 0 && text.indexOf('\uFFFD') >= 0) {
            // jsoup puts U+FFFD for references such as &#0;: nothing of the page's text was there.
            return new HtmlText(text.replace("\uFFFD", ""), List.of("character references to no character removed"));
        }
        return new HtmlText(text, List.of());
    }

    private record Deep(int max) implements NodeFilter {
        @Override
        public FilterResult head(Node node, int depth) {
            return depth > max ? FilterResult.STOP : FilterResult.CONTINUE;
        }
    }

    private static final class Reader implements NodeFilter {
        private final HtmlLines lines = new HtmlLines();
        private int preformatted;

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
                lines.add(words.getWholeText(), preformatted > 0);
            } else if (node instanceof Element element) {
                if (isDropped(element)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                preformatted += element.normalName().equals("pre") ? 1 : 0;
                enter(element);
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                preformatted -= element.normalName().equals("pre") ? 1 : 0;
                if (element.isBlock() && !isCell(element)) {
                    lines.end();
                }
            }
            return FilterResult.CONTINUE;
        }

        private void enter(Element element) {
            if (isCell(element)) {
                lines.cell();
            } else if (element.isBlock() || element.normalName().equals("br")) {
                lines.end();
            }
        }

        private static boolean isCell(Element element) {
            return element.normalName().equals("td") || element.normalName().equals("th");
        }

        private static boolean isDropped(Element element) {
            return DROPPED.contains(element.normalName())
                    || element.hasAttr("hidden")
                    || element.attr("role").equals("navigation")
                    || element.attr("style").replace(" ", "").contains("display:none")
                    || element.normalName().equals("footer")
                            && element.parent() != null
                            && element.parent().normalName().equals("body");
        }
    }
}

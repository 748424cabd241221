package org.zhengtu.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.zhengtu.model.Span;

/**
 * What stands inside a line of running text but does not belong to it: pointers to other pages, photo credits with their
 * captions, advertisements.
 *
 * @param away ranges of the stored text that are not read
 * @param captions the captions among them
 * @param credits photographers named
 * @param marked positions in these ranges
 * @param turned whether the line goes on elsewhere (下转2版)
 */
record Cuts(List<Span> away, List<Span> captions, List<Byline.Name> credits, boolean turned, BitSet marked) {

    private static final Pattern ADVERTISEMENT = Pattern.compile("(?U)广告\\s[^×\\n]{4,200}×");
    private static final int LONGEST_TITLE = 120;
    /** The name of the site behind a headline that was taken from the title of a web page. */
    private static final Pattern SITE =
            Pattern.compile("(?U)(?<=\\p{IsHan}{4})\\s?[-_–|｜]\\s?[\\p{IsHan}·_-]{2,24}{page.site}\\s*$");

    private static final Pattern POINTER = Pattern.compile(
            "(?U)[（(【]\\s?(?<turn>下转|转)?{page.pointer}?\\s?第?\\s?[\\dA-Za-z一二三四五六七八九十]{1,3}(?:[-—~～、至][\\dA-Z一二三四五六七八九十]{1,3})?\\s?版[^（()）】\\n]{0,10}[)）】]|(?<plain>下转)\\s?第?\\s?[\\dA-Z一二三四五六七八九十]{1,3}\\s?版|\\[[^\\]\\n]{0,20}\\]\\(https?://[^)\\n]{0,300}\\)");
    private static final Pattern BRACKETED_CREDIT =
            Pattern.compile("[（(](?:见?[上下左右]?图[，、：: ])?(?<in>[^（()）\\n。]{0,24}(?:摄|摄影|供图|图)[^（()）\\n。，]{0,12})[)）]");
    private static final Pattern CREDIT = Pattern.compile(
            "(?U)(?<=[。！？”\\s])(?<in>(?:[\\p{IsHan}]{0,10}记者\\s?|通讯员\\s?)?"
                    + "[\\p{IsHan}·]{2,6}(?:[\\s、][\\p{IsHan}·]{2,4}){0,3}(?:\\s{1,3}|(?=摄\\s*$)|(?<=记者\\s?[\\p{IsHan}]{2,3}))摄)(?![影像取入氏制])");
    private static final Pattern CAPTION = Pattern.compile("^图[为：:一二三四左右上下中①②③]|现场$|合影$|^(?:资料)?图片");
    private static final int LONGEST_CAPTION = 60;
    private static final String ENDS = "。！？";

    static Cuts of(CharSequence stored, int start, int end) {
        Cuts cuts = new Cuts(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), false, new BitSet());
        find(ADVERTISEMENT, stored, start, end).forEach(cuts::take);
        if (end - start <= LONGEST_TITLE) {
            find(SITE, stored, start, end).forEach(cuts::take);
        }
        boolean turned = false;
        Matcher pointer = POINTER.matcher(stored).region(start, end);
        boolean points = Spelling.hasAny(stored, start, end, "版]");
        while (points && pointer.find()) {
            turned |= pointer.group("turn") != null || pointer.group("plain") != null;
            cuts.take(new Span(pointer.start(), pointer.end()));
        }
        if (Spelling.hasAny(stored, start, end, "摄图")) {
            cuts.photographs(stored, BRACKETED_CREDIT.matcher(stored).region(start, end), start);
            cuts.photographs(stored, CREDIT.matcher(stored).region(start, end).useTransparentBounds(true), start);
        }
        cuts.away.sort(Comparator.naturalOrder());
        return new Cuts(cuts.away, cuts.captions, cuts.credits, turned, cuts.marked);
    }

    private void take(Span span) {
        away.add(span);
        marked.set(span.start(), span.end());
    }

    private boolean taken(Span span) {
        int next = marked.nextSetBit(span.start());
        return next >= 0 && next < span.end();
    }

    private static List<Span> find(Pattern pattern, CharSequence stored, int start, int end) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = pattern.matcher(stored).region(start, end);
        while (matcher.find()) {
            spans.add(new Span(matcher.start(), matcher.end()));
        }
        return spans;
    }

    private void photographs(CharSequence stored, Matcher matcher, int start) {
        while (matcher.find()) {
            Optional<BylineParser.Names> names = BylineParser.read(stored, matcher.start("in"), matcher.end("in"));
            boolean credit = names.isPresent()
                    && names.get().role()
                    && !names.get().credits().isEmpty();
            Span found = new Span(matcher.start(), matcher.end());
            if (!credit || taken(found)) {
                continue;
            }
            names.get().credits().forEach(credits::add);
            names.get().writers().forEach(name -> credits.add(name.as(Byline.Part.PHOTOGRAPHER)));
            take(found);
            boolean inside = matcher.end() < stored.length() && "。，；、".indexOf(stored.charAt(matcher.end())) >= 0;
            Optional<Span> words = inside ? Optional.empty() : caption(stored, matcher.start(), start);
            words.ifPresent(caption -> {
                captions.add(caption);
                take(caption);
            });
        }
    }

    /** The sentence before a photo credit, if it looks like a caption. */
    private Optional<Span> caption(CharSequence stored, int credit, int start) {
        int end = credit;
        while (end > start && Spelling.isSpace(stored.charAt(end - 1))) {
            end--;
        }
        boolean closed = end > start && ENDS.indexOf(stored.charAt(end - 1)) >= 0;
        int first = closed ? end - 1 : end;
        while (first > start && end - first <= LONGEST_CAPTION && ENDS.indexOf(stored.charAt(first - 1)) < 0) {
            first--;
        }
        if (end - first > LONGEST_CAPTION || first >= end) {
            return Optional.empty();
        }
        String text =
                stored.subSequence(first, closed ? end - 1 : end).toString().strip();
        Span span = new Span(first, end);
        boolean looks = !closed || CAPTION.matcher(text).find();
        return looks && !taken(span) && !text.isEmpty() ? Optional.of(span) : Optional.empty();
    }

    /** What is left of a range. */
    List<Span> keep(int start, int end) {
        List<Span> kept = new ArrayList<>();
        int at = start;
        for (Span cut : away) {
            if (cut.start() > at) {
                kept.add(new Span(at, Math.min(cut.start(), end)));
            }
            at = Math.max(at, cut.end());
        }
        if (at < end) {
            kept.add(new Span(at, end));
        }
        return kept;
    }
}

package org.zhengtu.extract.agenda;

import java.util.ArrayList;
import java.util.List;
import org.zhengtu.extract.Recent;
import org.zhengtu.model.Evidence;
import org.zhengtu.model.PolicyDocument;
import org.zhengtu.text.Pattern;

/**
 * Gathers the titles of a page so that each document is given once, by its fullest title. Two titles are one document's
 * if they differ by a draft note only, or if one ends with the other and what stands before it names who
 * issued it.
 */
final class TitleFold {

    private static final Pattern ISSUER = Pattern.compile("(?:.*(?:{agenda.issuer}|[省市县区州盟旗镇乡]|[委部厅局]))?");
    private static final Pattern NUMBERED = Pattern.compile("（[^）]*[一二三四五六七八九十\\d]");

    private final DocumentTitles titles;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Entry> shorts = new ArrayList<>();

    TitleFold(DocumentTitles titles) {
        this.titles = titles;
    }

    private static final class Entry {

        private String title;
        private final List<Evidence> evidence = new ArrayList<>();

        Entry(String title) {
            this.title = title;
        }
    }

    void add(String title, boolean declaredShort, Evidence evidence) {
        if (declaredShort || titles.isGeneric(title)) {
            Entry entry = new Entry(title);
            entry.evidence.add(evidence);
            shorts.add(entry);
            return;
        }
        Entry entry = Recent.of(entries)
                .filter(known -> same(known.title, title))
                .findFirst()
                .orElseGet(() -> begin(title));
        entry.title = title.length() > entry.title.length() ? title : entry.title;
        entry.evidence.add(evidence);
    }

    private Entry begin(String title) {
        Entry entry = new Entry(title);
        entries.add(entry);
        return entry;
    }

    private boolean same(String one, String other) {
        String a = titles.withoutNotes(one);
        String b = titles.withoutNotes(other);
        return (a.length() >= b.length() ? extended(a, b) : extended(b, a))
                && agree(one.substring(a.length()), other.substring(b.length()));
    }

    /** A number or year in brackets tells two documents of one name apart, a draft note doesn't. */
    private static boolean agree(String note, String other) {
        return note.equals(other)
                || !NUMBERED.matcher(note).find()
                || !NUMBERED.matcher(other).find();
    }

    private static boolean extended(String full, String part) {
        return full.endsWith(part)
                && ISSUER.matcher(full.substring(0, full.length() - part.length()))
                        .matches();
    }

    List<PolicyDocument> documents() {
        for (Entry entry : shorts) {
            List<Entry> candidates = Recent.of(entries)
                    .filter(full -> titles.withoutNotes(full.title).endsWith(entry.title))
                    .toList();
            if (candidates.size() == 1) {
                candidates.get(0).evidence.addAll(entry.evidence);
            }
        }
        return entries.stream()
                .map(entry -> new PolicyDocument(entry.title, entry.evidence))
                .toList();
    }
}

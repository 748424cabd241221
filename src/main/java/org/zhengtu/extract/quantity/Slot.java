package org.zhengtu.extract.quantity;

import java.util.List;

/**
 * A number and the words around it.
 *
 * @param raw the words of its clause before it, without dates; of a development those before 从
 * @param head the same, trimmed
 * @param turn whether it is one end of a development
 * @param told what the numbers before it in the sentence measure, the last one last
 */
record Slot(Passage passage, int measure, Series series, String raw, String head, Phrase.Turn turn, List<Phrase> told) {

    private static final int LONGEST = 20;

    Measure value() {
        return passage.measures().get(measure);
    }

    /** What was last measured; empty if nothing. */
    String subject() {
        return told.isEmpty() ? "" : told.get(told.size() - 1).subject();
    }

    /** The place that the last number was told of where it is one among others: 云岭县|产值8亿元，增长5%; empty if it was of none. */
    String place() {
        Phrase last = told.isEmpty() ? null : told.get(told.size() - 1);
        return last != null && PlaceShare.is(last)
                ? last.indicator().substring(0, last.indicator().indexOf(last.subject()))
                : "";
    }

    /** Whether the last number was a rate of growth, so that a rank told next is that of the rate. */
    boolean afterRate() {
        return !told.isEmpty()
                && RatePhrase.GROWTH.equals(told.get(told.size() - 1).rule());
    }

    /** Whether the last number was a share, so that points told next are those of the share. */
    boolean afterShare() {
        return !told.isEmpty()
                && RatePhrase.SHARE_OF.equals(told.get(told.size() - 1).rule());
    }

    /** The words for the last number; empty if there was none. */
    String lastIndicator() {
        return told.isEmpty() ? "" : told.get(told.size() - 1).indicator();
    }

    /** This number's share of a subject told of a row of numbers. */
    String share(String words) {
        return series.share(words).get(measure - series.first());
    }

    /** What was last measured, for a row of numbers one each: 货物1万箱，货值17亿元，同比分别增长20%和6%. */
    String lastSubject() {
        int turn = measure - series.first();
        int before = told.size() - turn - series.size();
        return series.size() > 1 && before >= 0 ? told.get(before + turn).subject() : subject();
    }

    /** Its share of what was last measured where that is a list (A、B游客接待量居前两位，分别为24万人次和19万人次), else its place in the row. */
    String ownSubject() {
        String own = share(subject());
        return own.equals(subject()) ? lastSubject() : own;
    }

    /** The words of its clause behind it, up to the number after it. */
    String tail() {
        return passage.tail(measure);
    }

    /** Everything behind it in the sentence. */
    String rest() {
        return passage.text().substring(value().end());
    }

    /** Where the noun behind it begins: of 126户|285名贫困人口 both numbers have the one noun. */
    int nounStart() {
        List<Measure> all = passage.measures();
        int end = value().end();
        for (int k = measure + 1; k < all.size() && all.get(k).start() == end; k++) {
            end = all.get(k).end();
        }
        return end;
    }

    /** Where the words behind it end: at the next number or the end of the clause. */
    int nounLimit() {
        int start = nounStart();
        int end = passage.clauseEnd(start);
        return passage.measures().stream()
                .mapToInt(Measure::start)
                .filter(next -> next >= start && next < end)
                .findFirst()
                .orElse(end);
    }

    /** The head; of a long one that lists no row of subjects what begins with its last verb, if that leaves enough. */
    String shortHead() {
        boolean row =
                series.size() > 1 && series.share(head).stream().distinct().count() == series.size();
        if (head.length() <= LONGEST || row) {
            return head;
        }
        int start = value().start();
        int from = Math.max(passage.headStart(series.first()), start - LONGEST - LONGEST / 2);
        int verb = Nouns.lastVerb(passage.tokens(), from, start - 4);
        int first = verb >= 0
                ? head.indexOf(passage.text()
                        .substring(verb, Math.min(verb + 2, passage.text().length())))
                : -1;
        return first > 0 ? head.substring(first) : head.substring(head.length() - LONGEST);
    }
}

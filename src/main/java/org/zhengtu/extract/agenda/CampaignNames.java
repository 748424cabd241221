package org.zhengtu.extract.agenda;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.WordClasses;

/** The names of drives in a sentence: a quoted motto with what it is, or a name that ends like one. */
final class CampaignNames {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 14;
    private static final int TITLE = 80;

    private static final Pattern MOTTO = Pattern.compile("“(?<motto>[^“”，。；]{2,24})”"
            + "(?:(?<list>等)(?:重大|重点|特色|系列)?|(?<more>[\\p{IsHan}]{0,8}?))"
            + "(?<drive>{campaign.drive}|{campaign.named})(?!{campaign.follow})");
    private static final Pattern QUOTED = Pattern.compile("“(?<name>[^“”，。；、]{2,12}{campaign.quoted})”");
    private static final Pattern NAMED = Pattern.compile(
            "(?<core>[^，。、；：！？“”《》（）【】<>的了和与及\\s]{2,24}?)(?<drive>{campaign.named})(?!{campaign.follow})");

    private final List<String> leads = WordClasses.words("campaign.lead");
    private final List<String> stops = WordClasses.words("campaign.stop");
    private final List<String> vague = WordClasses.words("campaign.vague");
    private final List<String> breaks = WordClasses.words("campaign.break");

    /**
     * A name where it stands.
     *
     * @param start first position of what it was read from
     * @param end position after it
     */
    record Found(String name, int start, int end, String rule, double confidence) {}

    List<Found> find(CharSequence sentence) {
        List<Found> found = new ArrayList<>();
        Matcher m = MOTTO.matcher(sentence);
        while (m.find()) {
            if (!stops.contains(m.group("motto")) && !inTitle(sentence, m.start()) && !parted(m.group("more"))) {
                String more = m.group("more") == null ? "" : m.group("more");
                String name = "“" + m.group("motto") + "”" + more + m.group("drive");
                found.add(new Found(name, m.start(), m.end(), "CAMPAIGN-01", 0.8));
            }
        }
        Matcher q = QUOTED.matcher(sentence);
        while (q.find()) {
            if (stops.contains(q.group("name"))) {
                continue;
            }
            found.add(new Found("“" + q.group("name") + "”", q.start(), q.end(), "CAMPAIGN-02", 0.75));
        }
        Matcher n = NAMED.matcher(sentence);
        while (n.find()) {
            addNamed(n, sentence, found);
        }
        found.sort(Comparator.comparingInt(Found::start));
        return found;
    }

    private boolean parted(String more) {
        return more != null && breaks.stream().anyMatch(more::contains);
    }

    private static boolean inTitle(CharSequence sentence, int at) {
        String before = sentence.subSequence(Math.max(0, at - TITLE), at).toString();
        return before.lastIndexOf('《') > before.lastIndexOf('》');
    }

    private void addNamed(Matcher n, CharSequence sentence, List<Found> found) {
        int start = begin(n.group("core")) + n.start();
        String core = sentence.subSequence(start, n.start("drive")).toString();
        if (core.length() < SHORTEST
                || core.length() > LONGEST
                || inTitle(sentence, start)
                || vague.stream().anyMatch(word -> core.endsWith(word) || core.startsWith(word))) {
            return;
        }
        found.add(new Found(core + n.group("drive"), start, n.end(), "CAMPAIGN-03", 0.65));
    }

    /** Where a name begins after the words that lead to it: the last of them, wherever it stands. */
    private int begin(String core) {
        int begin = 0;
        for (String lead : leads) {
            int at = lead.length() == 1 ? (core.startsWith(lead) ? 0 : -1) : core.lastIndexOf(lead);
            begin = at < 0 ? begin : Math.max(begin, at + lead.length());
        }
        return begin;
    }
}

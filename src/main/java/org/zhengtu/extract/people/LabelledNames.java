package org.zhengtu.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.zhengtu.model.PersonKind;
import org.zhengtu.text.Pattern;

/** Names behind the labels of lists of works and notices: 包联领导：|A；责任人：|B、C；联系人：|D. */
final class LabelledNames {

    private static final Pattern LABEL =
            Pattern.compile("(?:(?<official>{people.label-official})|{people.label-other})[：:]");

    /** 联系人：陈先生, 联系人：李主任 */
    private static final Pattern ADDRESSED = Pattern.compile(".(?:{people.address})$");

    private static final String ENDS = "，。；、（ 　";
    private static final int LONGEST_NAME = 4;

    private final NameReader names;
    private final NameLists lists;

    LabelledNames(NameReader names, NameLists lists) {
        this.names = names;
        this.lists = lists;
    }

    List<NameHit> find(Line line) {
        List<NameHit> found = new ArrayList<>();
        Matcher label = LABEL.matcher(line.text());
        while (label.find()) {
            PersonKind kind = label.group("official") == null ? PersonKind.OTHER : PersonKind.OFFICIAL;
            name(line, label.end()).ifPresent(name -> {
                NameHit first = NameHit.bare(name, kind, "NAME-02", 0.9);
                found.add(first);
                found.addAll(lists.after(line, first, false));
            });
        }
        return found;
    }

    /** The name that a mark, a space or the end of the line closes. */
    private Optional<Candidate> name(Line line, int start) {
        for (int end = start + 2; end <= Math.min(line.length(), start + LONGEST_NAME); end++) {
            boolean closed = end == line.length()
                    || ENDS.indexOf(line.text().charAt(end)) >= 0
                    || line.sentence().isSpaced(end);
            if (closed) {
                return names.between(line.sentence(), start, end)
                        .filter(Candidate::fitsPost)
                        .filter(one -> !ADDRESSED.matcher(one.name()).find());
            }
        }
        return Optional.empty();
    }
}

package org.zhengtu.extract.project;

import java.util.List;
import org.zhengtu.extract.project.ProjectWords.Head;
import org.zhengtu.model.Span;

/** What the members of a list end in, as far as it tells a list of projects from one of branches, places or people. */
final class MemberHeads {

    private static final int SHORT_MEMBER = 4;
    private static final int LONG_MEMBER = 8;

    private final ProjectWords words;
    private final CharSequence text;

    MemberHeads(ProjectWords words, CharSequence text) {
        this.words = words;
        this.text = text;
    }

    /** Whether most of the members of a list end in head nouns: of works, or of any kind with more before them. */
    boolean mostly(List<Span> members, boolean works) {
        long heads = members.stream()
                .filter(member -> words.headEnding(text, member.start(), member.end())
                        .filter(head -> works
                                ? head.value() == Head.WORK
                                : member.end() - member.start() > head.text().length() + 1)
                        .isPresent())
                .count();
        return heads * 2 > members.size();
    }

    boolean isWork(Span member) {
        return words.headEnding(text, member.start(), member.end())
                .filter(head -> head.value() == Head.WORK)
                .isPresent();
    }

    /** Whether most of the members of a list end in head nouns, or are too long for branches of the economy. */
    boolean mostlyNames(List<Span> members) {
        long names = members.stream()
                .filter(member -> member.end() - member.start() >= LONG_MEMBER
                        || member.end() - member.start() > SHORT_MEMBER
                                && words.headEnding(text, member.start(), member.end())
                                        .isPresent())
                .count();
        return names * 2 > members.size();
    }

    /** Whether no member of a list is too short for a name, and half of them end in head nouns or are long. */
    boolean longEnough(List<Span> members) {
        long names = members.stream()
                .filter(member -> member.end() - member.start() >= LONG_MEMBER
                        || words.headEnding(text, member.start(), member.end()).isPresent())
                .count();
        return members.stream().allMatch(member -> member.end() - member.start() >= SHORT_MEMBER)
                && names * 2 >= members.size();
    }

    /** 先后来到A项目、B工程|等地: towns among them are none. */
    boolean allWorks(List<Span> members) {
        return members.stream().allMatch(this::isWork);
    }
}

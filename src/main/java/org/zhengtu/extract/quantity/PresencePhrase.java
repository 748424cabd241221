package org.zhengtu.extract.quantity;

import java.util.List;
import java.util.regex.Matcher;
import org.zhengtu.text.Pattern;

/** PHRASE-17: 大会应到代表288名，实到278名 are 应到代表 288 and 实到代表 278; 150名代表与会 are 与会代表. */
final class PresencePhrase {

    static final String ID = "PHRASE-17";

    private static final Pattern DUE =
            Pattern.compile("(?<act>{quantity.due})(?:会议|大会)?(?:的)?(?<who>[一-龥]{0,6}?)(?:共|为|有|是)?$");
    /** 162名|代表汇聚一堂 */
    private static final Pattern MET = Pattern.compile(
            "(?:[省市州县区旗盟镇乡]|来自[^，。；]{1,12}的)?(?<who>(?:人大|党|政协)?(?:代表|委员))(?:[^，。；]{0,14}?，)?[^，。；]{0,14}{quantity.met}");

    /** 150名|代表与会, 12个|代表团204名运动员参赛, 90人|参加会议 */
    private static final Pattern CAME = Pattern.compile(
            "(?<who>[一-龥]{0,10}?)(?:、?\\d{1,6}(?:余|多)?[名人位](?:[一-龥]{2,6}))?(?:共同|一起|踊跃)?(?<deed>{quantity.came}|(?:参加|出席|列席)了?(?:本次|此次|这次)?(?<what>{quantity.event}))(?=[，。；、]|$)");

    /** 采访团一行|20多人到… */
    private static final Pattern PARTY = Pattern.compile("(?<who>[一-龥]{2,8})一行(?:共|近|约)?$");

    private static final Pattern WHO = Pattern.compile("{quantity.who}");

    List<Phrase> read(Slot slot) {
        Matcher met = MET.matcher(slot.rest());
        if (slot.value().kind() == Unit.Kind.PERSON && met.lookingAt()) {
            return List.of(new Phrase(ID, "到会" + met.group("who"), met.group("who"), 0.75));
        }
        Matcher came = CAME.matcher(slot.rest());
        if (isPeople(slot, came)) {
            return List.of(came(came));
        }
        Matcher party = PARTY.matcher(slot.raw());
        if (slot.value().kind() == Unit.Kind.PERSON && !slot.tail().isEmpty() && party.find()) {
            return List.of(new Phrase(ID, party.group("who") + "人数", party.group("who"), 0.7));
        }
        Matcher due = DUE.matcher(slot.raw());
        if (slot.value().kind() != Unit.Kind.PERSON || !due.find()) {
            return List.of();
        }
        Matcher own = WHO.matcher(due.group("who") + slot.tail());
        String who = own.find() ? own.group() : told(slot);
        return List.of(new Phrase(ID, due.group("act") + who, who, 0.8));
    }

    private static boolean isPeople(Slot slot, Matcher came) {
        return came.lookingAt()
                && (slot.value().kind() == Unit.Kind.PERSON || came.group("who").matches(".{0,6}(?:代表团|代表队|参赛队|队)"));
    }

    private static Phrase came(Matcher came) {
        String what = came.group("what") == null ? "" : came.group("what");
        String who = came.group("who").isEmpty() ? "人员" : came.group("who");
        String deed = what.isEmpty() ? came.group("deed") : what.matches("会议|大会") ? "参加会议" : "参加" + what + "的";
        return new Phrase(ID, deed + who, who, 0.75);
    }

    /** Who was spoken of last before the number. */
    private static String told(Slot slot) {
        Matcher m = WHO.matcher(slot.passage().text().substring(0, slot.value().start()));
        String who = "人数";
        while (m.find()) {
            who = m.group();
        }
        return who;
    }
}

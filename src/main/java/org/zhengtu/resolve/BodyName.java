package org.zhengtu.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.zhengtu.model.Area;
import org.zhengtu.text.AreaCues;
import org.zhengtu.text.AreaMention;
import org.zhengtu.text.Gazetteer;
import org.zhengtu.text.Lexicon;
import org.zhengtu.text.Pattern;

/**
 * The short form of a body that holds outside its page (区委 → 柯城区委, 中共杨浦区委 → 杨浦区委), and the area it belongs to. Bodies
 * of the centre keep their names. Holds no state of any document, so threads may share one.
 *
 * <p>How a bare kind is read, for a home H: 区, 县, 旗 are H itself if it is one; 市 is the municipality or city that H is or
 * lies in, and H itself where H is a county-level city (its prefecture's bodies must be named in full); 州, 盟, 地, 地区 are the
 * prefecture; 省, 自治区 the province. In a region's own text 区 means the region. What can't be read so stays unresolved.
 */
public final class BodyName {

    private static final Pattern BARE = Pattern.compile("(?<kind>自治[区州县]|地区|[省市区县州盟旗地])(?<rest>.+)");
    /** 民盟|市|委会: a democratic party says whose committee it is behind its own name. */
    private static final Pattern PARTY =
            Pattern.compile("(?<party>民革|民盟|民建|民进|农工党|致公党|九三学社|台盟)(?<kind>[省市县区州])(?<rest>委会?|工委|总支部?(?:委员会)?|支部)");

    private static final Pattern WHOLE = Pattern.compile("[我全本该](?<kind>自治[区州县]|[省市区县州盟旗])");
    private static final Pattern OURS = Pattern.compile("[我本该](?=[省市区县州盟旗].)");
    /** Organs whose area may be named without its kind: 云岭法院. */
    private static final Set<String> SEATED = Set.of("政府", "政协", "人大", "人大常委会", "法院", "检察院", "公安局");

    /** 道县|县委 */
    private static final Pattern TWICE = Pattern.compile("^(?<head>[\\u4e00-\\u9fff](?<kind>[县区旗]))\\k<kind>(?=委)");

    private static final Pattern AUTONOMOUS = Pattern.compile("自治[州县]");

    private static final String COMMITTEE = "委";
    private static final String OFFICE_OF_PREFECTURE = "行署";

    private final Gazetteer gazetteer;
    private final AreaCues cues = new AreaCues();
    private final BodyForms forms = new BodyForms();
    private final Map<String, String> national = new HashMap<>();

    public BodyName(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        for (Map<String, String> row : Lexicon.load("body-national").rows()) {
            national.put(row.get("name"), row.get("short"));
        }
    }

    /**
     * How a body's name says whose it is.
     *
     * @param area the owner, if it can be told
     * @param name the name to write; empty if it can't be told
     */
    private record Reading(Optional<Area> area, Optional<String> name) {}

    /**
     * The short form of a body.
     *
     * @param body as printed; not checked to be a body
     * @param home the area of the document, or null if unknown
     * @return empty if it stands bare (区委) and the home has no such area; the folded name itself if no area has to be added
     */
    public Optional<String> resolve(String body, Area home) {
        return read(body, home).name();
    }

    /**
     * A resolved name with its area's official name in the place of the short one, where the document says no other: where it
     * prints 积石山保安族东乡族撒拉族自治县 and never 积石山县, or speaks of an 自治州党委.
     *
     * @param name what {@link #resolve} gave for the body
     * @param text of the document
     */
    String official(String name, String body, Area home, String text) {
        Optional<Area> area = bodyArea(body, home);
        String head = area.map(gazetteer::headName).orElse("");
        if (head.isEmpty() || head.equals(area.get().name()) || !name.startsWith(head)) {
            return name;
        }
        String full = area.get().name();
        boolean printed = AUTONOMOUS.matcher(body).lookingAt() || text.contains(full) && !text.contains(head);
        return printed && full.contains("自治") ? full + name.substring(head.length()) : name;
    }

    /**
     * The area that a body belongs to: that of its name, that of a bare kind, the nation for bodies of the centre, else the
     * home. Empty if the home is unknown or only its name is, or if the body's name is that of several areas none of which is
     * near it.
     *
     * @param home the area of the document, or null if unknown
     */
    public Optional<Area> bodyArea(String body, Area home) {
        return read(body, home).area().filter(Area::known);
    }

    /** The one of a body's short names that stands for all: 云岭区监委 for 云岭区监察委, 道县委 for 道县县委. */
    public String alike(String body) {
        return forms.alike(TWICE.matcher(body).replaceFirst("${head}"));
    }

    private Reading read(String body, Area home) {
        String printed = body.replaceAll("\\s+", "");
        if (national.containsKey(printed)) {
            return new Reading(Optional.of(Area.NATION), Optional.of(national.get(printed)));
        }
        Matcher whole = WHOLE.matcher(printed);
        if (whole.matches()) {
            Optional<Area> area = area(whole.group("kind"), home);
            return new Reading(area, area.map(gazetteer::headName));
        }
        String text = OURS.matcher(forms.folded(printed)).replaceFirst("");
        List<AreaMention> mentions = gazetteer.find(text);
        if (!mentions.isEmpty() && mentions.get(0).start() == 0) {
            return named(text, mentions, home);
        }
        if (home != null && text.startsWith(gazetteer.headName(home))) {
            return owned(text, 0, gazetteer.headName(home).length(), Optional.of(home));
        }
        if (mentions.isEmpty() && forms.isOfCentre(text)) {
            return new Reading(Optional.of(Area.NATION), Optional.of(text));
        }
        Matcher party = PARTY.matcher(text);
        if (party.matches()) {
            Optional<Area> area = area(party.group("kind"), home);
            return new Reading(
                    area,
                    area.map(owner -> party.group("party") + gazetteer.headName(owner) + party.group("rest"))
                            .or(() -> Optional.of(text)));
        }
        Matcher bare = BARE.matcher(text.startsWith(OFFICE_OF_PREFECTURE) ? "地" + text : text);
        if (bare.matches() && isBare(text, bare)) {
            Optional<Area> area = area(bare.group("kind"), home);
            return new Reading(area, area.map(owner -> join(owner, bare.group("rest"))));
        }
        Optional<String> rest = home == null ? Optional.empty() : ownZone(text, gazetteer.headName(home));
        if (rest.isPresent()) {
            return new Reading(Optional.of(home), Optional.of(join(home, rest.get())));
        }
        String placed = home != null && cues.isZone(text) ? gazetteer.shortName(home) + text : text;
        return new Reading(Optional.ofNullable(home), Optional.of(placed));
    }

    /** What follows the kind of zone that the home is itself: 新区|人大常委会 in a paper of 滨海新区. */
    private Optional<String> ownZone(String text, String head) {
        for (int length = Math.min(head.length() - 2, 4); length > 1; length--) {
            String kind = head.substring(head.length() - length);
            if (kind.endsWith("区") && text.startsWith(kind) && cues.isZone(text)) {
                return Optional.of(text.substring(length)).filter(forms::isOrgan);
            }
        }
        return Optional.empty();
    }

    private boolean isBare(String text, Matcher bare) {
        String rest = bare.group("rest");
        return bare.group("kind").equals("地")
                ? rest.startsWith(COMMITTEE) || rest.startsWith(OFFICE_OF_PREFECTURE)
                : !cues.isTail(text, bare.end("kind") - 1);
    }

    /** The last of the areas that a body begins with owns it (衢州市柯城区委). */
    private Reading named(String text, List<AreaMention> mentions, Area home) {
        AreaMention last = mentions.get(0);
        for (AreaMention mention : mentions) {
            last = mention.start() == last.end() ? mention : last;
        }
        Optional<Area> area = owner(last, home);
        boolean brief = area.isPresent() && SEATED.contains(text.substring(last.end()));
        return last.full() || brief
                ? owned(text, last.start(), last.end(), area)
                : new Reading(area, Optional.of(text));
    }

    private Reading owned(String text, int start, int end, Optional<Area> area) {
        String rest = forms.rest(text.substring(end));
        if (!forms.isOrgan(rest)) {
            return new Reading(area, Optional.of(text));
        }
        String name = area.map(owner -> join(owner, rest)).orElse(text.substring(start, end) + rest);
        return new Reading(area, Optional.of(name));
    }

    private Optional<Area> owner(AreaMention mention, Area home) {
        List<Area> areas = mention.areas();
        if (areas.stream().map(gazetteer::current).distinct().count() == 1) {
            return Optional.of(areas.get(0));
        }
        return home == null ? Optional.empty() : gazetteer.nearest(areas, home);
    }

    /** The area that a bare kind means at home. */
    private Optional<Area> area(String printed, Area home) {
        if (home == null) {
            return Optional.empty();
        }
        String kind = printed.startsWith("自治") && !printed.equals("自治区") ? printed.substring(2) : printed;
        if (matches(kind, home)) {
            return Optional.of(home);
        }
        return gazetteer.ancestors(home).stream()
                .filter(upper -> matches(kind, upper))
                .findFirst();
    }

    private boolean matches(String kind, Area area) {
        String own = gazetteer.kind(area);
        return own.equals(kind)
                || (kind.equals("地") && (own.equals("地区") || own.equals("盟")))
                || (kind.equals("区") && own.equals("自治区"));
    }

    private String join(Area area, String rest) {
        String kind = gazetteer.kind(area);
        String tail = forms.rest(rest);
        if (tail.startsWith(kind + COMMITTEE) && !kind.isEmpty()) {
            tail = tail.substring(kind.length());
        }
        String head = gazetteer.headName(area);
        if (kind.equals("地区") && tail.startsWith(COMMITTEE)) {
            return head.substring(0, head.length() - 1) + tail;
        }
        boolean twice = gazetteer.saysKindTwice(area) && tail.startsWith(COMMITTEE);
        return head + (twice ? kind : "") + tail;
    }
}

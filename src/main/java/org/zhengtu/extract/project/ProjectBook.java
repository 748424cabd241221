package org.zhengtu.extract.project;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhengtu.extract.Recent;
import org.zhengtu.model.Evidence;
import org.zhengtu.model.Milestone;
import org.zhengtu.model.Project;
import org.zhengtu.model.ProjectStatus;
import org.zhengtu.model.When;
import org.zhengtu.text.Pattern;

/**
 * The projects of a page as they are gathered: one entry per project, under the fullest of its names. Two names are one
 * project's if they differ only in 项目, 工程 and the like at the end, or if one ends with the other; 一期 and 二期 are two.
 */
final class ProjectBook {

    private static final Pattern TAIL = Pattern.compile("(?:建设|新建|工程|项目|工作|任务)+$");
    private static final Pattern PHASE = Pattern.compile("[一二三四五六七八九十\\d]期");
    /** What a project's short name leaves out. */
    private static final Pattern FIRM = Pattern.compile("公司|集团|年产\\d|\\d(?:{project.firm}|[tT]|MW|GW)");

    /** What the fullest name of a road or a bridge goes on with. */
    private static final Pattern BESIDE =
            Pattern.compile("(?:及|和|与)[^，、]{0,4}(?:连接线|接线|引道|配套)[^，、]{0,4}|线?（[^（）]{1,8}段）");

    private static final int SHORTEST = 4;

    private final List<Entry> entries = new ArrayList<>();
    private final ProjectWords words;

    ProjectBook(ProjectWords words) {
        this.words = words;
    }

    /** Whether a project of exactly this name has been told of. */
    boolean knows(String name) {
        return entries.stream().anyMatch(entry -> entry.name.equals(name));
    }

    /** Whether a name is the end of one that has been told of: 茶叶加工园区 of 东河镇茶叶加工园区. */
    boolean knowsShort(String name) {
        return name.length() > SHORTEST
                && !words.isHead(name)
                && entries.stream()
                        .anyMatch(entry -> plain(entry.name).length() > name.length()
                                && plain(entry.name).endsWith(name));
    }

    /** A status with its date and the words that tell it. */
    private record Step(ProjectStatus status, boolean hard, When when, Evidence evidence) {}

    /** A project while it is gathered. */
    static final class Entry {

        private String name;
        private boolean proper;
        private final List<Evidence> evidence = new ArrayList<>();
        private final Set<String> parties = new LinkedHashSet<>();
        private final List<Step> steps = new ArrayList<>();
        private String investment = "";
        private String place = "";
        private final Set<String> capacities = new LinkedHashSet<>();
        private final Map<Amounts.Kind, String> areas = new EnumMap<>(Amounts.Kind.class);

        String name() {
            return name;
        }

        /** Whether the name may be that of a firm: it has no head noun of projects. */
        boolean firmLike() {
            return !TAIL.matcher(name).find() && name.length() >= 3;
        }

        void party(String party) {
            parties.add(party);
        }

        void investment(String value) {
            investment = investment.isEmpty() ? value : investment;
        }

        void place(String value) {
            place = place.isEmpty() ? value : place;
        }

        /** Those of one sentence; what is told later of its size is of a part. */
        void capacities(List<String> values) {
            if (capacities.isEmpty()) {
                capacities.addAll(values);
            }
        }

        /** The first land area and the first floor area told. */
        void areas(Map<Amounts.Kind, String> told) {
            told.forEach(areas::putIfAbsent);
        }

        boolean hasStatus() {
            return !steps.isEmpty();
        }

        /** Keeps the furthest status, and every other one that has a date of its own. */
        void status(ProjectStatus status, boolean hard, When when, Evidence told) {
            steps.add(new Step(status, hard, when, told));
        }

        private List<Milestone> milestones() {
            if (steps.stream().anyMatch(Step::hard)) {
                steps.removeIf(step -> !step.hard);
            }
            Optional<Step> furthest = steps.stream().reduce((a, b) -> b.status.compareTo(a.status) > 0 ? b : a);
            List<Milestone> milestones = new ArrayList<>();
            Set<ProjectStatus> told = new LinkedHashSet<>();
            for (Step step : steps) {
                boolean counts = step.when.known() || furthest.get().status == step.status;
                boolean dated = steps.stream().anyMatch(other -> other.status == step.status && other.when.known());
                if (counts && (step.when.known() || !dated) && told.add(step.status)) {
                    milestones.add(new Milestone(name, step.status, step.when, List.of(step.evidence)));
                }
            }
            return milestones;
        }

        private Project project() {
            String at = place.isEmpty() ? Traits.placeOfName(name).orElse("") : place;
            List<String> builders = parties.isEmpty()
                    ? Traits.brandOfName(name).or(() -> Brands.of(name)).stream()
                            .toList()
                    : List.copyOf(parties);
            return new Project(
                    name,
                    proper,
                    investment,
                    builders,
                    at,
                    List.copyOf(capacities),
                    List.copyOf(areas.values()),
                    evidence);
        }
    }

    Entry add(String name, boolean proper, Evidence evidence) {
        Entry entry = find(name).orElseGet(() -> {
            Entry fresh = new Entry();
            fresh.name = name;
            entries.add(fresh);
            return fresh;
        });
        entry.name = fuller(name, entry.name) ? name : entry.name;
        entry.proper |= proper;
        entry.evidence.add(evidence);
        return entry;
    }

    /** Gives a project that is known under a short name its full one. */
    void rename(String name, String full) {
        entries.stream().filter(entry -> entry.name.equals(name)).forEach(entry -> entry.name = full);
    }

    /** 云岭县第二高中 tells more than 第二高中建设项目. */
    private static boolean fuller(String name, String other) {
        int more = plain(name).length() - plain(other).length();
        return more > 0 || more == 0 && name.length() > other.length();
    }

    Optional<Entry> find(String name) {
        return Recent.of(entries).filter(entry -> same(entry.name, name)).findFirst();
    }

    List<Entry> entries() {
        return entries;
    }

    private boolean same(String one, String other) {
        String a = plain(one);
        String b = plain(other);
        if (a.equals(b)) {
            return true;
        }
        String full = a.length() > b.length() ? a : b;
        String part = a.length() > b.length() ? b : a;
        if (part.length() < SHORTEST) {
            return false;
        }
        return full.endsWith(part)
                        && !PHASE.matcher(full.substring(0, full.length() - part.length()))
                                .find()
                || full.startsWith(part) && words.isHead(full.substring(part.length()))
                || within(full, part)
                || shortened(one.length() > other.length() ? one : other, one.length() > other.length() ? other : one);
    }

    /** 清水互通 is 云澄高速|清水互通|及连接线, 国道一纵 is 国道一纵|线（云岭段）. */
    private static boolean within(String full, String part) {
        int at = full.indexOf(part);
        return at >= 0 && BESIDE.matcher(full.substring(at + part.length())).matches();
    }

    /** 云岭木业胶合板项目 is 云岭木业|有限公司年产18万立方米|胶合板项目. */
    private static boolean shortened(String full, String part) {
        for (int k = 2; k <= part.length() - 2; k++) {
            boolean ends = full.length() >= part.length() + 2
                    && full.startsWith(part.substring(0, k))
                    && full.endsWith(part.substring(k));
            boolean whole = part.length() - k >= SHORTEST
                    || ends
                            && full.substring(k, full.length() - part.length() + k)
                                    .matches("(?:有限)?公司|集团(?:公司)?");
            if (ends
                    && whole
                    && FIRM.matcher(full.substring(k, full.length() - part.length() + k))
                            .find()) {
                return true;
            }
        }
        return false;
    }

    private static String plain(String name) {
        String bare = name.replaceAll("[“”‘’]", "");
        String plain = TAIL.matcher(bare).replaceFirst("");
        return plain.length() < 2 ? bare : plain;
    }

    Projects projects() {
        List<Project> projects = new ArrayList<>();
        List<Milestone> milestones = new ArrayList<>();
        for (Entry entry : entries) {
            projects.add(entry.project());
            milestones.addAll(entry.milestones());
        }
        return new Projects(projects, milestones);
    }
}

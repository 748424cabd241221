package org.zhengtu.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhengtu.model.Area;
import org.zhengtu.model.Fact;
import org.zhengtu.model.Project;
import org.zhengtu.text.AreaMention;
import org.zhengtu.text.Gazetteer;

/**
 * Where the projects are whose names begin with those of areas: a city's are told apart so by their counties (常山县石材产业园).
 * That all projects of a page bear the name of one area or two says no more than whose page it is.
 */
final class ProjectPlaces {

    private static final int FEWEST = 3;

    private final Gazetteer gazetteer;

    ProjectPlaces(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The same facts with a place for each project of which none is told and whose name begins with an area of its home. */
    List<Fact> placed(List<Fact> facts, Homes homes) {
        Set<String> areas = new HashSet<>();
        for (Fact fact : facts) {
            if (fact instanceof Project project) {
                area(project, homes).ifPresent(areas::add);
            }
        }
        return areas.size() < FEWEST
                ? facts
                : facts.stream()
                        .map(fact -> fact instanceof Project project ? placed(project, homes) : fact)
                        .toList();
    }

    private Fact placed(Project project, Homes homes) {
        return project.place().isEmpty() ? area(project, homes).map(project::at).orElse(project) : project;
    }

    /** The area that a name begins with, with those printed before it, if it lies in the home. */
    private Optional<String> area(Project project, Homes homes) {
        Optional<Area> home = homes.of(project);
        int end = 0;
        boolean within = false;
        for (AreaMention mention : home.isEmpty() ? List.<AreaMention>of() : gazetteer.find(project.name())) {
            if (mention.start() != end || !mention.full()) {
                break;
            }
            end = mention.end();
            within = mention.areas().stream().anyMatch(area -> gazetteer.isIn(area, home.get()));
        }
        return within ? Optional.of(project.name().substring(0, end)) : Optional.empty();
    }
}

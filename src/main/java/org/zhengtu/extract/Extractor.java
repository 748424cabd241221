package org.zhengtu.extract;

import java.util.ArrayList;
import java.util.List;
import org.zhengtu.extract.agenda.AgendaReader;
import org.zhengtu.extract.agenda.CampaignReader;
import org.zhengtu.extract.agenda.PolicyReader;
import org.zhengtu.extract.meeting.MeetingReader;
import org.zhengtu.extract.meeting.Meetings;
import org.zhengtu.extract.organization.OrganizationReader;
import org.zhengtu.extract.people.Cast;
import org.zhengtu.extract.people.CastReader;
import org.zhengtu.extract.project.ProjectReader;
import org.zhengtu.extract.project.Projects;
import org.zhengtu.extract.quantity.Quantities;
import org.zhengtu.extract.quantity.QuantityReader;
import org.zhengtu.model.Fact;

/** Reads all facts of a page. Holds no state of any page, so threads may share one. */
public final class Extractor {

    private final CastReader people = new CastReader();
    private final OrganizationReader organizations = new OrganizationReader();
    private final MeetingReader meetings = new MeetingReader();
    private final AgendaReader agenda = new AgendaReader();
    private final PolicyReader policies = new PolicyReader();
    private final CampaignReader campaigns = new CampaignReader();
    private final ProjectReader projects = new ProjectReader();
    private final QuantityReader quantities = new QuantityReader();

    public Extraction extract(Reading reading) {
        Cast cast = people.read(reading);
        Meetings held = meetings.read(reading, cast);
        Projects built = projects.read(reading, held);
        Quantities numbers = quantities.read(reading, held);
        List<Fact> facts = new ArrayList<>(cast.persons());
        facts.addAll(organizations.read(reading, cast, held));
        facts.addAll(cast.tenures());
        facts.addAll(held.meetings());
        facts.addAll(held.participations());
        facts.addAll(agenda.read(reading, cast, held, built.milestones()));
        facts.addAll(held.statements());
        facts.addAll(policies.read(reading));
        facts.addAll(campaigns.read(reading));
        facts.addAll(built.projects());
        facts.addAll(built.milestones());
        facts.addAll(numbers.targets());
        facts.addAll(numbers.figures());
        return new Extraction(reading.page(), facts);
    }
}

package safeguarding.registry.model;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What the ledger must say, worked out from all facts at once with loops over everything. Slow, short, and written from the
 * design alone.
 */
public final class NaiveLedger {

    private final World world;
    private final Map<String, String> rules;
    private final int recentDays;

    /** @param rules "CLASS/TYPE" to "TELL FULL", "ASK", … as the agreement has them */
    public NaiveLedger(World world, Map<String, String> rules, int recentDays) {
        this.world = world;
        this.rules = rules;
        this.recentDays = recentDays;
    }

    /** "concern/involvement" to "TOLD FULL to agency", "AWAITING_DECISION" or "WITHHELD reason". */
    public Map<String, String> lines() {
        Map<UUID, Set<World.Person>> groups = new NaivePeople(world).groups();
        Map<String, String> lines = new HashMap<>();
        for (World.Worry worry : world.worries) {
            Set<World.Person> subject = groups.get(worry.subject());
            if (worry.withdrawn() || subject == null) {
                continue;
            }
            for (World.Work work : world.works) {
                Boolean tied = tied(worry, subject, groups.get(work.id()), groups);
                if (tied != null) {
                    lines.put(worry.id() + "/" + work.id(), verdict(worry, work, tied));
                }
            }
        }
        return lines;
    }

    /** Null when nothing ties them; else whether a tie still counts. */
    private Boolean tied(World.Worry worry, Set<World.Person> subject, Set<World.Person> person,
            Map<UUID, Set<World.Person>> groups) {
        Boolean found = null;
        if (person.equals(subject) || siblings(subject, person)) {
            return true;
        }
        for (World.Tie tie : world.ties) {
            Set<World.Person> child = groups.get(tie.child());
            if (subject.equals(groups.get(tie.adult())) && child != null && (person.equals(child) || siblings(child, person))) {
                boolean counts = tie.endedOn() == null || !tie.endedOn().isBefore(worry.recordedOn().minusDays(recentDays));
                found = counts || Boolean.TRUE.equals(found);
            }
        }
        return found;
    }

    private boolean siblings(Set<World.Person> one, Set<World.Person> other) {
        return !one.equals(other) && one.stream().anyMatch(mine -> mine.child() && mine.ofReferral()
                && other.stream().anyMatch(theirs -> theirs.child() && theirs.source().equals(mine.source())));
    }

    private String verdict(World.Worry worry, World.Work work, boolean tied) {
        String overruled = overruled(worry, work);
        if (overruled != null) {
            return overruled;
        }
        if (!tied) {
            return "WITHHELD CONNECTION_ENDED";
        }
        LocalDate oldest = worry.recordedOn().minusDays(recentDays);
        if (work.closedOn() != null && work.closedOn().isBefore(oldest)) {
            return "WITHHELD INVOLVEMENT_ENDED";
        }
        World.Agency answering = answering(work.agency());
        if (answering == null) {
            return "WITHHELD AGENCY_NOT_OPEN";
        }
        String rule = rules.get(worry.concernClass() + "/" + answering.type());
        if (rule == null) {
            return "WITHHELD NO_RULE";
        }
        if (rule.equals("ASK")) {
            return asked(worry, work, answering.slug());
        }
        if (!rule.startsWith("TELL ")) {
            return rule;
        }
        for (World.AskingFirst one : world.askingFirst) {
            if (one.worry().equals(worry.id()) && (one.agency() == null || one.agency().equals(work.agency())
                    || one.agency().equals(answering.slug()))) {
                return "AWAITING_DECISION OF_RECORDER";
            }
        }
        return "TOLD " + rule.substring(5) + " to " + answering.slug();
    }

    /** Null when nobody decided, or when nobody may: whom officers are asked about is told by them or not at all. */
    private String overruled(World.Worry worry, World.Work work) {
        World.Agency answering = answering(work.agency());
        for (World.Overruling one : world.overrulings) {
            if (one.worry().equals(worry.id()) && !one.tells()
                    && (one.agency().equals(work.agency()) || answering != null && one.agency().equals(answering.slug()))) {
                return "WITHHELD MORE_DETRIMENTAL_TO_CHILD";
            }
        }
        String rule = answering == null ? null : rules.get(worry.concernClass() + "/" + answering.type());
        for (World.Overruling one : world.overrulings) {
            if (one.worry().equals(worry.id()) && one.tells() && rule != null && !rule.equals("ASK")
                    && one.agency().equals(answering.slug())) {
                return "TOLD " + (rule.startsWith("TELL ") ? rule.substring(5) : "CONTACT_ONLY") + " to " + answering.slug();
            }
        }
        return null;
    }

    private String asked(World.Worry worry, World.Work work, String agency) {
        for (World.Disclosure disclosure : world.disclosures) {
            if (disclosure.worry().equals(worry.id()) && disclosure.subject().equals(worry.subject())
                    && disclosure.work().equals(work.id()) && disclosure.agency().equals(agency)) {
                return disclosure.tells() ? "TOLD AGREED_WORDING to " + agency : "WITHHELD DISCLOSURE_NOT_NOW";
            }
        }
        return "AWAITING_DECISION";
    }

    /** The agency itself while it is open; else whoever took its place, if that is one, or one after him; else nobody. */
    private World.Agency answering(String slug) {
        Set<String> seen = new HashSet<>();
        World.Agency agency = world.agencies.get(slug);
        while (agency != null && !agency.open() && agency.successors().size() == 1 && seen.add(agency.slug())) {
            agency = world.agencies.get(agency.successors().get(0));
        }
        return agency == null || !agency.open() ? null : agency;
    }
}

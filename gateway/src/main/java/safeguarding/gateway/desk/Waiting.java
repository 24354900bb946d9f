package safeguarding.gateway.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import safeguarding.gateway.form.Refused;
import safeguarding.gateway.inbox.Inbox;
import safeguarding.gateway.inbox.NoticeLine;
import safeguarding.gateway.inbox.NoticeList;
import safeguarding.gateway.page.Reason;
import safeguarding.gateway.page.Section;
import safeguarding.gateway.page.Services;
import safeguarding.gateway.page.Visit;
import safeguarding.kit.problem.Refusal;

/**
 * What waits in each part of the exchange, in a line. At most three calls are made; where one is not answered, the line says
 * what
 * the part is for.
 */
@ApplicationScoped
class Waiting {

    private static final int MANY = 100;
    private static final Set<String> OPEN = Set.of("RUNNING", "FALLEN_DUE", "MISSED");

    private final Inbox inbox;
    private final Services services;
    private final Visit visit;
    private final Clock clock;

    Waiting(Inbox inbox, Services services, Visit visit, Clock clock) {
        this.inbox = inbox;
        this.services = services;
        this.visit = visit;
        this.clock = clock;
    }

    /**
     * A line of the start page.
     *
     * @param due when the first of them is due
     */
    public record Line(Section section, String said, boolean urgent, @Nullable Instant due) {
    }

    private record Matches(List<Object> items) {
    }

    private record Clocks(List<ClockLine> items) {
    }

    private record ClockLine(String state, @Nullable Instant dueAt) {
    }

    List<Line> lines() {
        Map<Section, Line> asked = new EnumMap<>(Section.class);
        if (visit.may("practitioner")) {
            put(asked, this::notices);
        }
        if (visit.may("triage-officer")) {
            put(asked, this::clocks);
        }
        if (visit.may("person-linker")) {
            put(asked, this::matches);
        }
        return visit.sections().stream()
                .map(section -> asked.getOrDefault(section, new Line(section, about(section), false, null))).toList();
    }

    private static void put(Map<Section, Line> lines, Supplier<Line> asking) {
        try {
            Line line = asking.get();
            lines.put(line.section(), line);
        } catch (Refused | Refusal unanswered) {
            // The section says what it is for instead; its own page says what is wrong.
            return;
        }
    }

    private Line notices() {
        Inbox.Stretch stretch = inbox.open(null);
        NoticeList notices = stretch.notices();
        long late = notices.count(NoticeLine.State.LATE);
        long recalled = notices.count(NoticeLine.State.RECALLED);
        int open = notices.size();
        String said = open == 0 ? "Nothing waits"
                : (stretch.more() == null ? "" : "More than ") + number(open, "thing waits", "things wait")
                        + (late > 0 ? ", " + late + " late" : "") + (recalled > 0 ? ", " + recalled + " recalled" : "");
        return new Line(Section.INBOX, said, late + recalled > 0, notices.nextDue());
    }

    private Line clocks() {
        List<ClockLine> clocks = services.referral(Reason.SAFEGUARDING).get("/v1/work-list?limit=" + MANY, Clocks.class).items()
                .stream().filter(clock -> OPEN.contains(clock.state())).toList();
        Instant now = clock.instant();
        long missed = clocks.stream().map(ClockLine::dueAt).filter(Objects::nonNull).filter(due -> due.isBefore(now)).count();
        Instant next = clocks.stream().map(ClockLine::dueAt).filter(Objects::nonNull).filter(due -> !due.isBefore(now)).sorted()
                .findFirst().orElse(null);
        String said = clocks.isEmpty() ? "Nothing is due"
                : (clocks.size() == MANY ? "More than " : "") + number(clocks.size(), "thing is due", "things are due")
                        + (missed > 0 ? ", " + missed + " missed" : "");
        return new Line(Section.WORK, said, missed > 0, next);
    }

    private Line matches() {
        int open = services.registry(Reason.SAFEGUARDING).get("/v1/match-suggestions?limit=" + MANY, Matches.class).items()
                .size();
        return new Line(Section.PEOPLE, open == 0 ? "Search for people and see who is around them; no suggested match waits"
                : (open == MANY ? "At least " : "") + number(open, "suggested match waits", "suggested matches wait"), false,
                null);
    }

    private static String number(int count, String one, String more) {
        return count + " " + (count == 1 ? one : more);
    }

    private static String about(Section section) {
        return switch (section) {
            case INBOX -> "What your agency was told";
            case WORK -> "Referrals to rate and to decide, and what is due";
            case REFERRALS -> "Tell children’s services about a child, and see what became of it";
            case DISAGREEMENTS -> "Decisions that your agency does not agree with, or another one of yours, stage by stage";
            case PEOPLE -> "See who is around a child or an adult you work with";
            case INVOLVEMENT -> "Record with whom your agency works, one by one or a whole roll";
            case OFFENDERS -> "Record and manage offenders, and what they say of children";
            case DISCLOSURE -> "Decide whether somebody outside the duty to co-operate is told";
            case SCHEME -> "Applications under the child sex offender disclosure scheme";
            case LEARNING -> "Reviews, what they recommend, and what your agency has still to answer";
            case TRAIL -> "Who did what, when and why, with proof";
            default -> "";
        };
    }
}

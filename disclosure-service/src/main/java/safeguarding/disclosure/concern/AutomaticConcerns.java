package safeguarding.disclosure.concern;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import safeguarding.disclosure.code.EnglishDay;
import safeguarding.disclosure.matter.Touch;
import safeguarding.disclosure.matter.Touched;
import safeguarding.disclosure.offender.OffenderWatch;

/**
 * The concerns that nobody has to think of: that somebody is managed at all, that contact with a child was reported, and
 * whatever
 * else is said of him that touches a child. The narratives are fixed and name nobody; who the child is, the registry learns
 * from
 * the offender's linkage record.
 */
@ApplicationScoped
class AutomaticConcerns implements OffenderWatch {

    // The recording agency manages the person itself: a reliable source that knows directly, free to share.
    private static final String KNOWN_DIRECTLY = "1AP";
    // What was reported to the manager is passed on before anybody could test it.
    private static final String REPORTED = "2CP";

    private final ConcernDesk desk;
    private final Clock clock;

    AutomaticConcerns(ConcernDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public void recorded(UUID offender) {
        desk.raise(offender, new ConcernText(ConcernKinds.MANAGED_OFFENDER, Statement.FACT, KNOWN_DIRECTLY,
                "This person is managed as an offender.", EnglishDay.today(clock)));
    }

    @Override
    public void contactReported(UUID offender) {
        desk.raise(offender, new ConcernText(ConcernKinds.CONTACT_WITH_CHILDREN, Statement.FACT, REPORTED,
                "Contact with a child who was not on the record before was reported to the offender manager.",
                EnglishDay.today(clock)));
    }

    @Override
    public UUID touched(UUID offender, Touched touched) {
        return desk.raise(offender, text(touched)).id();
    }

    @Override
    public UUID corrected(UUID concern, UUID offender, Touched touched) {
        // One that somebody withdrew by hand stays withdrawn, and what is right now is told as another one.
        return desk.restate(concern, text(touched)) ? concern : touched(offender, touched);
    }

    @Override
    public void takenBack(UUID concern, String reason) {
        desk.takeBack(concern, reason);
    }

    private ConcernText text(Touched touched) {
        Statement statement = touched.fact() ? Statement.FACT : Statement.OPINION;
        LocalDate today = EnglishDay.today(clock);
        LocalDate on = touched.on();
        // What is to begin, such as a place to live on release, is known today.
        LocalDate occurredOn = on == null || on.isAfter(today) ? today : on;
        return new ConcernText(kind(touched.how()), statement, touched.grade(), narrative(touched.how()), occurredOn);
    }

    private static String kind(Touch how) {
        return switch (how) {
            case NEW_ADDRESS -> "change-of-address";
            case STAY_WITH_CHILD -> "stay-with-child";
            case NEW_PARTNER -> "new-partner";
            case NEW_VEHICLE -> "new-vehicle";
            case WORK_WITH_CHILDREN -> "work-with-children";
            case ORDER_BROKEN -> "order-breached";
            case SERVICES_REPORTED -> "services-reported";
        };
    }

    private static String narrative(Touch how) {
        return switch (how) {
            case NEW_ADDRESS -> "An address that was not on the record before was recorded.";
            case STAY_WITH_CHILD -> "A stay in a household in which a child lives was recorded.";
            case NEW_PARTNER -> "A partner who was not on the record before was recorded.";
            case NEW_VEHICLE -> "A vehicle that was not on the record before was recorded.";
            case WORK_WITH_CHILDREN -> "Work that brings him together with children, or may do so, was recorded.";
            case ORDER_BROKEN -> "An order or a licence condition was broken.";
            case SERVICES_REPORTED -> "He said that a family gets the services of another agency.";
        };
    }
}

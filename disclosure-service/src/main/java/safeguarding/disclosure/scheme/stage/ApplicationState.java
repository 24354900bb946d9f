package safeguarding.disclosure.scheme.stage;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Where an application stands. Only the police see this; what an applicant sees does not follow from it. */
public enum ApplicationState {
    RECEIVED,
    CHECKED,
    /** In scope. */
    ADMITTED,
    INTERVIEWED,
    ASSESSED,
    /** Decided, and nothing given yet. */
    DECIDED,
    /** Given to whoever is best placed to protect the child. */
    DISCLOSED,
    /** Ended after a decision. */
    CONCLUDED,
    /** Ended without one: it left the scheme. */
    LEFT;

    private static final Set<ApplicationState> BEFORE_THE_DECISION = EnumSet.range(RECEIVED, ASSESSED);

    public boolean isOpen() {
        return this != CONCLUDED && this != LEFT;
    }

    /**
     * The table of edges: where the act leads from here; empty when it is refused.
     *
     * @param decided whether there is a decision already, which stands whether or not anybody asks (Criminal Justice Act 2003
     *        s.327A): one that is assessed anew, or was held back, is assessed and decided both
     */
    public Optional<ApplicationState> after(ApplicationAct act, boolean decided) {
        boolean mayLeave = !decided && BEFORE_THE_DECISION.contains(this);
        return Optional.ofNullable(switch (act) {
            case CHECK -> from(Set.of(RECEIVED), CHECKED);
            case ADMIT -> from(Set.of(CHECKED), ADMITTED);
            // Who somebody is may be proved only when he is spoken to again.
            case INTERVIEW -> this == ADMITTED ? INTERVIEWED : from(EnumSet.range(INTERVIEWED, DECIDED), this);
            // As long as it can be assessed anew.
            case ASK -> from(EnumSet.range(CHECKED, DECIDED), this);
            // Whoever answers late is heard, even after the end.
            case HEAR -> from(EnumSet.range(CHECKED, LEFT), this);
            case ASSESS -> from(EnumSet.range(INTERVIEWED, DECIDED), ASSESSED);
            // A decision has a review, so one that was concluded on can be followed by another.
            case DECIDE -> from(EnumSet.of(ASSESSED, DECIDED, CONCLUDED), DECIDED);
            // Putting a record right decides nothing, so it moves nothing; a wrong one is put right after the end as well.
            case CORRECT, TELL_ANEW -> decided ? from(EnumSet.of(ASSESSED, DECIDED, DISCLOSED, CONCLUDED), this) : null;
            case GIVE -> from(Set.of(DECIDED), DISCLOSED);
            case HOLD_BACK -> from(Set.of(DECIDED), ASSESSED);
            case PLAN -> from(EnumSet.of(DISCLOSED, CONCLUDED), this);
            case CONCLUDE -> from(EnumSet.of(DECIDED, DISCLOSED), CONCLUDED);
            case LEAVE -> mayLeave && this != RECEIVED ? LEFT : null;
            // A child in danger is told of at every stage; what has ended has ended as it did.
            case SAFEGUARD, WITHDRAW -> mayLeave ? LEFT : this;
        });
    }

    private @Nullable ApplicationState from(Set<ApplicationState> here, ApplicationState there) {
        return here.contains(this) ? there : null;
    }
}

package safeguarding.referral.form;

import org.jspecify.annotations.Nullable;

/** To a question of a form. Not knowing and not having asked are different answers, and neither is a reason to refuse. */
public enum Answer {
    YES,
    NO,
    NOT_KNOWN,
    NOT_ASKED;

    /** Who says nothing did not ask, as far as anybody can tell. */
    public static Answer of(@Nullable Answer given) {
        return given == null ? NOT_ASKED : given;
    }
}

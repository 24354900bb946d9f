package safeguarding.referral.involved;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** With whom an agency works: with this child, or with a sibling of it or an adult around it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Tie(Kind kind, UUID child) {

    /** With whom. */
    public enum Kind {
        CHILD,
        SIBLING,
        ADULT
    }
}

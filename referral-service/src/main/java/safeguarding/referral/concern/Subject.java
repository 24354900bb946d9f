package safeguarding.referral.concern;

import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import safeguarding.referral.intake.PersonKind;

/** Whom a concern is about: a child or an adult. */
record Subject(@Nullable UUID child, @Nullable UUID adult) {

    Subject {
        if ((child == null) == (adult == null)) {
            throw new IllegalArgumentException("a concern is about one person");
        }
    }

    static Subject of(UUID person, PersonKind kind) {
        return switch (kind) {
            case CHILD -> new Subject(person, null);
            case ADULT -> new Subject(null, person);
        };
    }

    UUID id() {
        return child == null ? Objects.requireNonNull(adult) : child;
    }
}

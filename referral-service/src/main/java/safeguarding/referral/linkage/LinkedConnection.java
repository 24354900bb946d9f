package safeguarding.referral.linkage;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import safeguarding.referral.connection.ConnectionFact;
import safeguarding.referral.form.Answer;

/** Who is connected to whom. */
record LinkedConnection(UUID id, UUID child, UUID adult, @Schema(maxLength = 60) String relationship, Answer caring,
        Answer unsupervised, Answer household, @Nullable LocalDate from, @Nullable LocalDate to,
        @Schema(maxLength = 2) @Nullable String confidence, boolean disputed) {

    static LinkedConnection of(ConnectionFact fact) {
        return new LinkedConnection(fact.id(), fact.child(), fact.adult(), fact.relationship(), fact.caring(),
                fact.unsupervised(), fact.household(), fact.from(), fact.to(), fact.confidence(), fact.disputed());
    }
}

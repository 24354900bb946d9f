package safeguarding.referral.connection;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import safeguarding.referral.form.Answer;

/** What connects a child and an adult of a referral, without who says so. */
public record ConnectionFact(UUID id, UUID referral, UUID child, UUID adult, String relationship, Answer caring,
        Answer unsupervised, Answer household, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable String confidence,
        boolean disputed) {
}

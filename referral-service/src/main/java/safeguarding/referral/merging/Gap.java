package safeguarding.referral.merging;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Something that is missing in what is shown.
 *
 * @param child a record of the child
 * @param line the line after which it is missing
 * @param to missing where it is missing still
 */
public record Gap(GapKind kind, String rule, int ruleVersion, @Nullable UUID child, @Nullable UUID line, LocalDate from,
        @Nullable LocalDate to) {
}

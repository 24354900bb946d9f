package safeguarding.disclosure.statement;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A statement, and what follows from it today.
 *
 * @param schedules in which an offence stands
 * @param notifiable that a stay has to be notified
 * @param missing what an assessment was made without
 * @param dueOn when he next has to notify, or at the latest
 * @param late that he notified a change after that
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StatementView(OffenderStatement statement, @Schema(maxItems = 20) @Nullable List<@Size(max = 40) String> schedules,
        @Nullable Boolean notifiable, @Schema(maxItems = 60) @Nullable List<@Size(max = 40) String> missing,
        @Nullable LocalDate dueOn, @Nullable Boolean late) {

    @Override
    public String toString() {
        return "StatementView[…]";
    }
}

package safeguarding.registry.load;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.kit.problem.Fault;

/**
 * What came of one line.
 *
 * @param line its number in the body, from 1
 * @param key the caller's; absent when it could not be read
 * @param involvement the one that is open now; absent for a refused line
 * @param errors why it was refused, with pointers into the line
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LineResult(int line, @Schema(maxLength = 128) @Nullable String key, Outcome outcome, @Nullable UUID involvement,
        @Schema(maxItems = 200) List<Fault> errors, @Schema(maxItems = 20) List<String> warnings) {

    enum Outcome {
        /** It is new. */
        OPENED,
        /** The same line came before, in this load or in another. */
        OPENED_BEFORE,
        /** Your agency has an open one under this reference, which stays as it is. */
        ALREADY_OPEN,
        /** Nothing was saved of it, and its key is free. */
        REFUSED
    }

    static LineResult refused(int line, @Nullable String key, List<Fault> errors) {
        return new LineResult(line, key, Outcome.REFUSED, null, List.copyOf(errors), List.of());
    }

    static LineResult refused(int line, @Nullable String key, String pointer, String detail) {
        return refused(line, key, List.of(new Fault(pointer, detail)));
    }
}

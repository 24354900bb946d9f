package safeguarding.disclosure.scheme.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

import safeguarding.disclosure.code.CodeList;
import safeguarding.kit.json.WrittenInstant;
import safeguarding.kit.problem.Faults;

/**
 * Where was looked first, to see whether anybody is in danger.
 *
 * @param immediateRisk whether a child is in danger now; if so, children's services are told at once
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(examples = FirstChecks.EXAMPLE)
public record FirstChecks(@NotNull @Size(min = 1, max = 20) List<@NotNull @Valid SystemCheck> checks,
        @NotNull Boolean immediateRisk, @NotBlank @Size(max = 4000) String because) {

    static final String EXAMPLE = """
            {"checks": [{"system": "pnc", "by": "Dana Invented", "at": "2026-11-20T17:00:00Z", "result": "NO_RECORD"},
                        {"system": "visor", "by": "Dana Invented", "at": "2026-11-20T17:05:00Z", "result": "NOT_SEARCHED",
                         "note": "No terminal tonight; first thing tomorrow."}],
             "immediateRisk": false, "because": "The child is with her father this week."}""";

    /** One system. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SystemCheck(@NotBlank @Size(max = 60) String system, @NotBlank @Size(max = 200) String by,
            @NotNull @JsonDeserialize(using = WrittenInstant.class) Instant at, @NotNull SearchResult result,
            @Size(min = 1, max = 2000) @Nullable String note) {

        @Override
        public String toString() {
            return "SystemCheck[…]";
        }
    }

    /** What came of it; that nothing was found and that nobody looked are two things. */
    public enum SearchResult {
        RECORD_FOUND,
        NO_RECORD,
        NOT_SEARCHED
    }

    public void check(LocalDate today, CodeList systems, Faults faults) {
        for (int i = 0; i < checks.size(); i++) {
            SystemCheck one = checks.get(i);
            if (!systems.inUse(one.system(), today)) {
                faults.add("/checks/" + i + "/system", "This is no system in use today.");
            }
            if (one.result() == SearchResult.NOT_SEARCHED && one.note() == null) {
                faults.add("/checks/" + i + "/note", "Where nobody looked it is said why.");
            }
        }
    }

    @Override
    public String toString() {
        return "FirstChecks[…]";
    }
}

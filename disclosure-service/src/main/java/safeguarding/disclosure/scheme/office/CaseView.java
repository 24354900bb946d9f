package safeguarding.disclosure.scheme.office;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.disclosure.scheme.casefile.Application;
import safeguarding.disclosure.scheme.casefile.Case;
import safeguarding.disclosure.scheme.casefile.CaseFile;
import safeguarding.disclosure.scheme.clock.ClockView;
import safeguarding.disclosure.scheme.conclusion.SchemeOutcome;
import safeguarding.disclosure.scheme.enquiry.Ask;
import safeguarding.disclosure.scheme.stage.ApplicationState;

/**
 * A case with all that is kept of it, for the officers of the force that took it.
 *
 * @param asked how the question to each agency stands, in the order of the file
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CaseView(UUID id, long version, ApplicationState state, @Nullable SchemeOutcome outcome,
        @Schema(maxLength = 100) String agency, @Schema(maxLength = 60) String scheme, Instant receivedAt,
        @Nullable UUID decision, @Schema(maxItems = 200) List<ClockView> clocks,
        @Schema(maxItems = 200) List<AskedAgency> asked,
        CaseFile file) {

    /** One agency. */
    record AskedAgency(UUID id, @Schema(maxLength = 200) String agency, Ask.AskState state) {
    }

    static CaseView of(Case found, List<ClockView> clocks, Instant now) {
        Application application = found.application();
        List<AskedAgency> asked = found.file().asks().stream()
                .map(ask -> new AskedAgency(ask.id(), ask.asked().agency(), ask.state(now)))
                .toList();
        return new CaseView(application.id(), application.version(), application.state(), application.outcome(),
                application.agency(), application.scheme(), application.receivedAt(), application.decision(), clocks, asked,
                found.file());
    }

    @Override
    public String toString() {
        return "CaseView[…]";
    }
}

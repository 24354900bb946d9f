package safeguarding.referral.reviewing;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.referral.decision.Decider;
import safeguarding.referral.panel.NewPanel;
import safeguarding.referral.panel.Panel;
import safeguarding.referral.panel.PanelState;
import safeguarding.referral.reference.Naming;

/**
 * A review panel as those who sit on it read it.
 *
 * @param said people by the records of whoever convened for that agency; by ids that say nothing elsewhere for the others
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PanelView(UUID id, long version, PanelState state, NewPanel said,
        @Schema(maxItems = 500) List<Panel.Finding> findings, Panel.@Nullable Conclusion conclusion,
        Panel.@Nullable CallingOff callingOff, @Schema(maxLength = 60) String guidance, Decider convened) {

    static PanelView of(Panel of, Naming naming) {
        return new PanelView(of.id(), of.version(), of.state(), of.said().naming(naming::child), of.findings(),
                of.conclusion(), of.callingOff(), of.guidance(), of.convened());
    }
}

package safeguarding.referral.panel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.kit.event.Announcement;
import safeguarding.referral.decision.Decider;

/**
 * A review panel at one version, as it is kept.
 *
 * @param guidance the edition of the guidance that was in force when it was convened
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record Panel(UUID id, long version, PanelState state, NewPanel said, List<Finding> findings,
        @Nullable Conclusion conclusion, @Nullable CallingOff callingOff, @Schema(maxLength = 60) String guidance,
        Decider convened) {

    public Panel {
        findings = List.copyOf(findings);
    }

    /** What a reviewer found, and when. */
    public record Finding(UUID id, NewFinding said, Decider by) {
    }

    /** What it came to. */
    public record Conclusion(NewConclusion said, Decider by) {
    }

    /** Why it was not to be. */
    public record CallingOff(String reason, Decider by) {
    }

    public static Panel convened(UUID id, NewPanel said, String guidance, Decider by) {
        return new Panel(id, 1, PanelState.SITTING, said, List.of(), null, null, guidance, by);
    }

    /** The agencies that have a part in it. */
    public Set<String> members() {
        Set<String> members = new TreeSet<>(Set.of(convened.agency()));
        said.reviewers().forEach(reviewer -> members.add(reviewer.agency()));
        return members;
    }

    public boolean isReviewedBy(String agency) {
        return said.reviewers().stream().anyMatch(reviewer -> reviewer.agency().equals(agency));
    }

    public void require(PanelVerb verb) {
        if (!state.allows(verb)) {
            throw new PanelTransitionRefused();
        }
    }

    public Panel finding(Finding found) {
        require(PanelVerb.FIND);
        List<Finding> now = new ArrayList<>(findings);
        now.add(found);
        return new Panel(id, version + 1, state, said, now, conclusion, callingOff, guidance, convened);
    }

    public Panel concluded(Conclusion now) {
        require(PanelVerb.CONCLUDE);
        if (findings.isEmpty()) {
            throw new NothingFound();
        }
        return new Panel(id, version + 1, PanelState.CONCLUDED, said, findings, now, null, guidance, convened);
    }

    public Panel calledOff(CallingOff now) {
        require(PanelVerb.CALL_OFF);
        return new Panel(id, version + 1, PanelState.CALLED_OFF, said, findings, conclusion, now, guidance, convened);
    }

    /** What the others are told over the bus of how it stands now. */
    Announcement announcement(Instant now) {
        String agency = convened.agency();
        return switch (state) {
            case SITTING -> new PanelConvened(id, version, agency, now);
            case CONCLUDED -> new PanelConcluded(id, version, agency, now);
            case CALLED_OFF -> new PanelCalledOff(id, version, agency, now);
        };
    }
}

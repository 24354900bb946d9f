package safeguarding.referral.reviewing;

import java.util.UUID;

import safeguarding.referral.panel.PanelState;
import safeguarding.referral.panel.Panels.Listed;

/** A review panel in which an agency has a part. What it is about is read there. */
record PanelItem(UUID id, long version, PanelState state) {

    static PanelItem of(Listed listed) {
        return new PanelItem(listed.id(), listed.version(), listed.state());
    }
}

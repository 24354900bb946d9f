package safeguarding.referral.panel;

import java.time.Instant;
import java.util.UUID;

import safeguarding.kit.event.Announcement;

record PanelConvened(UUID id, long version, String agency, Instant occurredAt) implements Announcement {

    @Override
    public String type() {
        return "safeguarding.review-panel.convened.v1";
    }

    @Override
    public String topic() {
        return "safeguarding.review-panel";
    }

    @Override
    public UUID subject() {
        return id;
    }
}

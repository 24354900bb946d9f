package safeguarding.registry.topic;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.caller.Caller;
import safeguarding.kit.problem.EditedMeanwhile;
import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.Trail;
import safeguarding.kit.web.Revision;
import safeguarding.registry.agency.AgencyChanged;
import safeguarding.registry.agency.AgencyDirectory;
import safeguarding.registry.agency.Answerable;
import safeguarding.registry.delivery.Inboxes;
import safeguarding.registry.delivery.NewReplay;
import safeguarding.registry.lane.Lane;

/**
 * Where an agency says that it wants a topic. What follows from it at the broker is done by those who carry, once it can be.
 */
@ApplicationScoped
class TopicDesk {

    private final OwnTopics topics;
    private final Inboxes inboxes;
    private final AgencyDirectory directory;
    private final Lane lane;
    private final Caller caller;
    private final ContentVersions contents;
    private final Trail trail;
    private final Event<TopicChanged> changes;
    private final Clock clock;

    TopicDesk(OwnTopics topics, Inboxes inboxes, AgencyDirectory directory, Lane lane, Caller caller, ContentVersions contents,
            Trail trail,
            Event<TopicChanged> changes, Clock clock) {
        this.topics = topics;
        this.inboxes = inboxes;
        this.directory = directory;
        this.lane = lane;
        this.caller = caller;
        this.contents = contents;
        this.trail = trail;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    TopicView read() {
        OwnTopic topic = topics.find(caller.agency()).orElseThrow(TopicNotFound::new);
        trail.read("topic", topic.id(), topic.version(), "own");
        return topic.view();
    }

    /** Saying the same again changes nothing; opening one that was closed needs If-Match. */
    @Transactional
    Chosen choose(@Nullable String ifMatch) {
        String agency = caller.agency();
        // Whoever fills an inbox just now would find no open topic, and nobody would look again.
        lane.enter();
        Answerable answerable = directory.answerableFor(List.of(agency)).get(agency);
        if (answerable == null || !answerable.open()) {
            throw new TopicNotWrittenNow();
        }
        OwnTopic known = topics.lock(agency).orElse(null);
        if (known == null) {
            if (!topics.insert(agency, inboxes.end(agency), clock.instant())) {
                throw new EditedMeanwhile();
            }
            return new Chosen(changed(agency, "topic.chosen"), true);
        }
        if (known.state() == TopicState.OPEN) {
            trail.noted("topic.confirmed", known.id());
            return new Chosen(known.view(), false);
        }
        Revision.require(ifMatch, known.version());
        // What came while the agency did not want it is in its inbox; a replay writes it.
        topics.reopen(agency, inboxes.end(agency), clock.instant());
        return new Chosen(changed(agency, "topic.resumed"), false);
    }

    @Transactional
    TopicView close() {
        OwnTopic topic = topics.lock(caller.agency()).orElseThrow(TopicNotFound::new);
        if (topic.state() == TopicState.CLOSED) {
            trail.noted("topic.closed-again", topic.id());
            return topic.view();
        }
        topics.close(topic.agency(), clock.instant());
        return changed(topic.agency(), "topic.closed");
    }

    @Transactional
    TopicView replay(NewReplay asked) {
        asked.check();
        OwnTopic topic = topics.lock(caller.agency()).orElseThrow(TopicNotFound::new);
        if (!topics.isWritten(topic.agency())) {
            throw new TopicNotWrittenNow();
        }
        topics.replay(topic.agency(), asked.beginning(inboxes, topic.agency(), topic.sentUpTo()), clock.instant());
        return changed(topic.agency(), "topic.replayed");
    }

    /** Nobody is left to read what would be written for an agency that is no more. Its inbox stays. */
    void on(@Observes AgencyChanged changed) {
        // As whoever fills an inbox: the lane first, then the topic.
        lane.enter();
        if (topics.closeOfClosed(changed.slug(), clock.instant())) {
            changed(changed.slug(), "topic.closed");
        }
    }

    private TopicView changed(String agency, String action) {
        OwnTopic now = topics.find(agency).orElseThrow(TopicNotFound::new);
        trail.wrote(action, now.id(), contents.keep(now.id(), now.version(), now.view()));
        changes.fire(new TopicChanged(agency));
        return now.view();
    }

    record Chosen(TopicView topic, boolean isNew) {
    }
}

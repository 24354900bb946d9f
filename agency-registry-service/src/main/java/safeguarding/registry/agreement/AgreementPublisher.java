package safeguarding.registry.agreement;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import safeguarding.kit.caller.Actor;
import safeguarding.kit.caller.Caller;
import safeguarding.kit.problem.Fault;
import safeguarding.kit.problem.Faults;
import safeguarding.kit.problem.Invalid;
import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.Trail;
import safeguarding.kit.web.Cursor;

/** Publishes agreements, and shows what was published. */
@ApplicationScoped
class AgreementPublisher {

    private final Agreements agreements;
    private final ContentVersions contents;
    private final Trail trail;
    private final Caller caller;

    AgreementPublisher(Agreements agreements, ContentVersions contents, Trail trail, Caller caller) {
        this.agreements = agreements;
        this.contents = contents;
        this.trail = trail;
        this.caller = caller;
    }

    /** Answers whether the version is new; the same one again changes nothing. */
    @Transactional
    boolean publish(String id, int version, AgreementDocument document) {
        Faults faults = new Faults();
        if (!document.id().equals(id)) {
            faults.add("/id", "The address names another agreement.");
        }
        if (document.version() != version) {
            faults.add("/version", "The address names another version.");
        }
        faults.throwIfAny();
        return publish(caller.actor(), document);
    }

    @Transactional
    boolean publish(Actor actor, AgreementDocument document) {
        Faults faults = new Faults();
        document.check(faults);
        faults.throwIfAny();
        agreements.lock();
        Optional<AgreementDocument> published = agreements.find(document.id(), document.version());
        if (published.isPresent()) {
            if (!published.get().equals(document)) {
                throw new AgreementVersionTaken();
            }
            trail.noted(actor, "agreement.confirmed", subjectOf(document.id()));
            return false;
        }
        checkSuccession(document);
        agreements.add(document);
        trail.wrote(actor, "agreement.published", subjectOf(document.id()),
                contents.keep(subjectOf(document.id()), document.version(), document));
        return true;
    }

    @Transactional
    AgreementDocument read(String id, int version) {
        AgreementDocument document = agreements.find(id, version).orElseThrow(AgreementNotFound::new);
        trail.read("agreement", subjectOf(id), version, "full");
        return document;
    }

    @Transactional
    AgreementPage list(AgreementList list) {
        int most = list.most();
        List<Agreements.Listed> found = agreements.after(Cursor.decode(list.after()).position(), most + 1);
        List<Agreements.Listed> page = found.subList(0, Math.min(most, found.size()));
        trail.searched("agreements", list, page.size());
        String next = found.size() > most ? new Cursor(page.get(most - 1).position()).encoded() : null;
        return new AgreementPage(page.stream().map(Agreements.Listed::agreement).toList(), next);
    }

    private void checkSuccession(AgreementDocument document) {
        Optional<AgreementView> latest = agreements.latest(document.id());
        if (document.version() != latest.map(AgreementView::version).orElse(0) + 1) {
            throw new AgreementVersionSkipped();
        }
        if (latest.isPresent() && !document.from().isAfter(latest.get().from())) {
            // Otherwise the version before would never have been in force, and what it decided would rest on nothing.
            throw new Invalid(List.of(new Fault("/from", "A version begins after the one before it.")));
        }
        if (agreements.othersOverlap(document)) {
            throw new AgreementsOverlap();
        }
    }

    /** What the trail calls it: made out of the name, so that whoever knows the agreement finds its entries unaided. */
    private static UUID subjectOf(String id) {
        return UUID.nameUUIDFromBytes(("agreement:" + id).getBytes(StandardCharsets.UTF_8));
    }
}

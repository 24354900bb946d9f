package safeguarding.referral.recommendation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.caller.Caller;
import safeguarding.kit.event.Ids;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.Trail;
import safeguarding.kit.web.Created;
import safeguarding.kit.web.Cursor;
import safeguarding.kit.web.Receipt;
import safeguarding.kit.web.Revision;
import safeguarding.referral.assurance.NewAnswer;
import safeguarding.referral.assurance.NewAssurance;
import safeguarding.referral.assurance.Progress;
import safeguarding.referral.correction.NewCorrection;
import safeguarding.referral.decision.NobodyDecides;
import safeguarding.referral.form.CodeLists;
import safeguarding.referral.form.Place;
import safeguarding.referral.pseudonym.NoIdentifiers;
import safeguarding.referral.review.Reviews;

/** Where recommendations are made by whoever records the review, answered by whom they are to, and assured. */
@ApplicationScoped
class RecommendationDesk {

    private final Recommendations recommendations;
    private final Reviews reviews;
    private final NoIdentifiers pseudonyms;
    private final CodeLists codes;
    private final Trail trail;
    private final Caller caller;
    private final Clock clock;

    RecommendationDesk(Recommendations recommendations, Reviews reviews, NoIdentifiers pseudonyms, CodeLists codes, Trail trail,
            Caller caller, Clock clock) {
        this.recommendations = recommendations;
        this.reviews = reviews;
        this.pseudonyms = pseudonyms;
        this.codes = codes;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Created issue(UUID review, NewRecommendation form, boolean canAnswer) {
        reviews.requireOwn(caller.agency(), review);
        Place place = Place.whole(codes.today());
        form.examine(place, canAnswer);
        pseudonyms.examine(form, place);
        place.refuseIfWrong();
        Instant now = clock.instant();
        RecommendationView made = RecommendationView.issued(Ids.next(), review, caller.agency(), form, now);
        trail.in(Chain.of(review).with(made.agency())).wrote(
                new RecommendationIssued(made.id(), made.version(), made.agency(), "issued", now), recommendations.open(made));
        return new Created("/referral/v1/recommendations/" + made.id(), made.id(), made.version(), place.gaps());
    }

    @Transactional
    RecommendationView read(UUID id) {
        RecommendationView found = recommendations.visibleTo(caller.agency(), id);
        trail.in(Chain.of(found.review())).read("recommendation", id, found.version(), "full");
        return found;
    }

    @Transactional
    RecommendationView readVersion(UUID id, long version) {
        RecommendationView found = recommendations.versionFor(caller.agency(), id, version);
        trail.in(Chain.of(found.review())).read("recommendation", id, version, "full");
        return found;
    }

    @Transactional
    RecommendationPage page(RecommendationQuery query) {
        // One more than asked for tells whether there is another page.
        List<Recommendations.Placed> found = recommendations.page(caller.agency(), query, query.most() + 1);
        trail.searched("recommendation", query, Math.min(found.size(), query.most()));
        return shown(found, query.most());
    }

    /** For whoever may read the review: its agency, and once it is published everybody. */
    @Transactional
    RecommendationPage pageOf(UUID review, RecommendationQuery query) {
        long version = reviews.versionVisibleTo(caller.agency(), review);
        trail.in(Chain.of(review)).read("review", review, version, "recommendations");
        return shown(recommendations.pageOf(review, caller.agency(), query, query.most() + 1), query.most());
    }

    private RecommendationPage shown(List<Recommendations.Placed> found, int most) {
        List<Recommendations.Placed> shown = found.subList(0, Math.min(found.size(), most));
        List<RecommendationView> items = shown.stream().map(Recommendations.Placed::recommendation).toList();
        trail.read("recommendation",
                items.stream().collect(Collectors.toMap(RecommendationView::id, RecommendationView::version)), "full");
        boolean more = found.size() > shown.size();
        return new RecommendationPage(items, more ? new Cursor(shown.get(shown.size() - 1).position()).encoded() : null);
    }

    @Transactional
    Receipt answer(UUID id, @Nullable String ifMatch, NewAnswer form) {
        RecommendationView before = toBeChanged(id, ifMatch, found -> found.agency().equals(caller.agency()));
        Place place = Place.whole(codes.today());
        form.examine(place, codes);
        pseudonyms.examine(form, place);
        place.refuseIfWrong();
        RecommendationView after = before.answered(form, caller.user(), clock.instant());
        trail.in(Chain.of(after.review()).with(after.recommendedBy())).wrote(new RecommendationAnswered(id, after.version(),
                after.agency(), code(after.progress()), after.changedAt()), recommendations.settle(after));
        return new Receipt(id, after.version(), place.gaps());
    }

    @Transactional
    Receipt assure(UUID id, @Nullable String ifMatch, NewAssurance form) {
        RecommendationView before = toBeChanged(id, ifMatch, found -> found.recommendedBy().equals(caller.agency()));
        String person = caller.user();
        if (person == null) {
            throw new NobodyDecides();
        }
        Place place = Place.whole(codes.today());
        pseudonyms.examine(form, place);
        place.refuseIfWrong();
        RecommendationView after = before.assured(form, person, clock.instant());
        trail.in(Chain.of(after.review()).with(after.agency())).wrote(new RecommendationAssured(id, after.version(),
                after.agency(), after.progress() == Progress.ASSURED ? "assured" : "not-assured", after.changedAt()),
                recommendations.settle(after));
        return new Receipt(id, after.version(), List.of());
    }

    /** Whoever has the recommendation is told that it reads otherwise now. */
    @Transactional
    Receipt correct(UUID id, @Nullable String ifMatch, NewCorrection form) {
        RecommendationView before = toBeChanged(id, ifMatch, found -> found.recommendedBy().equals(caller.agency()));
        Place place = Place.whole(codes.today());
        pseudonyms.examine(form, place);
        place.refuseIfWrong();
        RecommendationView after = before.corrected(form, caller.user(), clock.instant());
        trail.in(Chain.of(after.review()).with(after.agency())).wrote(new RecommendationCorrected(id, after.version(),
                after.agency(), code(after.progress()), after.changedAt()), recommendations.reword(after));
        return new Receipt(id, after.version(), List.of());
    }

    private RecommendationView toBeChanged(UUID id, @Nullable String ifMatch, Predicate<RecommendationView> mayChange) {
        RecommendationView found = recommendations.lock(id).filter(mayChange).orElseThrow(RecommendationNotFound::new);
        Revision.require(ifMatch, found.version());
        return found;
    }

    private static String code(Progress progress) {
        return switch (progress) {
            case ISSUED -> "issued";
            case ACCEPTED -> "accepted";
            case NOT_ACCEPTED -> "not-accepted";
            case DONE -> "done";
            case ASSURED -> "assured";
        };
    }
}

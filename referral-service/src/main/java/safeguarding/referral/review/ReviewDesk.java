package safeguarding.referral.review;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.caller.Caller;
import safeguarding.kit.event.Ids;
import safeguarding.kit.trail.Trail;
import safeguarding.kit.web.Created;
import safeguarding.kit.web.Cursor;
import safeguarding.kit.web.Receipt;
import safeguarding.kit.web.Revision;
import safeguarding.referral.form.CodeLists;
import safeguarding.referral.form.Place;
import safeguarding.referral.pseudonym.NoIdentifiers;

/** Where a partnership keeps its reviews. */
@ApplicationScoped
class ReviewDesk {

    private final Reviews reviews;
    private final NoIdentifiers pseudonyms;
    private final CodeLists codes;
    private final Trail trail;
    private final Caller caller;
    private final Clock clock;

    ReviewDesk(Reviews reviews, NoIdentifiers pseudonyms, CodeLists codes, Trail trail, Caller caller, Clock clock) {
        this.reviews = reviews;
        this.pseudonyms = pseudonyms;
        this.codes = codes;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Created record(NewReview form) {
        Place place = Place.whole(codes.today());
        form.examine(place, codes.learningThemes());
        pseudonyms.examine(form, place);
        place.refuseIfWrong();
        ReviewView review = ReviewView.referred(Ids.next(), caller.agency(), clock.instant(), form);
        trail.wrote("review.recorded", review.id(), reviews.open(review));
        return new Created("/referral/v1/reviews/" + review.id(), review.id(), review.version(), place.gaps());
    }

    @Transactional
    ReviewView read(UUID id) {
        ReviewView review = reviews.visibleTo(caller.agency(), id);
        trail.read("review", id, review.version(), "full");
        return review;
    }

    @Transactional
    ReviewPage page(ReviewQuery query) {
        // One more than asked for tells whether there is another page.
        List<Reviews.Placed> found = reviews.page(caller.agency(), query.theme(), query.cursor().position(), query.most() + 1);
        List<Reviews.Placed> shown = found.subList(0, Math.min(found.size(), query.most()));
        List<ReviewView> items = shown.stream().map(Reviews.Placed::review).toList();
        trail.searched("review", query, items.size());
        trail.read("review", items.stream().collect(Collectors.toMap(ReviewView::id, ReviewView::version)), "full");
        boolean more = found.size() > shown.size();
        return new ReviewPage(items, more ? new Cursor(shown.get(shown.size() - 1).position()).encoded() : null);
    }

    @Transactional
    Receipt move(UUID id, @Nullable String ifMatch, NewStage form) {
        ReviewView before = reviews.toBeChangedBy(caller.agency(), id);
        Revision.require(ifMatch, before.version());
        Place place = Place.whole(codes.today());
        form.examine(place, before.stage());
        pseudonyms.examine(form, place);
        place.refuseIfWrong();
        ReviewView after = before.moved(form, clock.instant());
        trail.wrote(before.isTakenBackBy(after) ? "review.taken-back" : "review.moved", id, reviews.settle(after));
        return new Receipt(id, after.version(), place.gaps());
    }
}

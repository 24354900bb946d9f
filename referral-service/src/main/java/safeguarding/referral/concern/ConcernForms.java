package safeguarding.referral.concern;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import safeguarding.kit.caller.Caller;
import safeguarding.referral.form.CodeLists;
import safeguarding.referral.form.Place;
import safeguarding.referral.intake.PersonKind;
import safeguarding.referral.intake.ReferredPeople;

/** Where the forms of concerns are gone through. */
@ApplicationScoped
class ConcernForms {

    private final CodeLists codes;
    private final ReferredPeople people;
    private final Caller caller;

    ConcernForms(CodeLists codes, ReferredPeople people, Caller caller) {
        this.codes = codes;
        this.people = people;
        this.caller = caller;
    }

    Place examined(NewConcern form) {
        Place place = Place.whole(codes.today());
        form.examine(place, codes.concernKinds());
        place.refuseIfWrong();
        return place;
    }

    /** The version of the referral on which its subject stands. */
    Optional<ReferredPeople.Source> source(NewConcern form) {
        return people.referral(form.subject());
    }

    Subject subject(NewConcern form, Place place) {
        PersonKind kind = people.find(caller.agency(), form.subject()).orElse(null);
        if (kind == null) {
            // The same whether there is nobody of that id or the caller may not see him.
            place.wrong("subject", "There is nobody of that id on a referral that your agency recorded or received.");
            place.refuseIfWrong();
            throw new IllegalStateException("a fault was not refused");
        }
        return Subject.of(form.subject(), kind);
    }
}

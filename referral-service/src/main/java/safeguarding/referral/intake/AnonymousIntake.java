package safeguarding.referral.intake;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import io.quarkus.arc.All;
import safeguarding.kit.database.Rows;
import safeguarding.kit.request.Discretion;
import safeguarding.kit.trail.Trail;
import safeguarding.referral.adult.NewAdult;
import safeguarding.referral.child.NewChild;
import safeguarding.referral.connection.ConnectionView;
import safeguarding.referral.connection.NewConnection;
import safeguarding.referral.content.Known;
import safeguarding.referral.content.NewReferral;
import safeguarding.referral.content.Transcript;
import safeguarding.referral.form.CodeLists;
import safeguarding.referral.form.Place;

/** Takes in what somebody says of whom nothing is known: a referral like any other, but for ids that tell no time. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AnonymousIntake {

    private final Referrals referrals;
    private final ReferralFiles files;
    private final CodeLists codes;
    private final Trail trail;
    private final Clock clock;
    private final List<ReferralFollower> followers;
    private final Rows rows;

    AnonymousIntake(Referrals referrals, ReferralFiles files, CodeLists codes, Trail trail, Clock clock,
            @All List<ReferralFollower> followers, Rows rows) {
        this.referrals = referrals;
        this.files = files;
        this.codes = codes;
        this.trail = trail;
        this.clock = clock;
        this.followers = followers;
        this.rows = rows;
    }

    /** Who is around whom, as it was told. */
    public record Account(List<NewChild> children, List<NewAdult> adults, List<NewConnection> connections) {
    }

    /** Somebody whom it is about. */
    public record Person(UUID id, PersonKind kind) {
    }

    /** The referral that was made of it, and whom a concern is to be recorded about. */
    public record Taken(UUID referral, List<Person> concerned) {
    }

    public Taken take(String recordedBy, String receiver, Account account, Place place) {
        // Nobody is asked who he is or what code a census has for him.
        NewReferral form = NewReferral.ofPeople(receiver, account.children(), account.adults(), account.connections());
        form.examinePeople(place, codes);
        Transcript transcript = Transcript.of(form, Known.NOTHING, place, Discretion::newId);
        place.refuseIfWrong();
        Referral referral = Referral.anonymous(Discretion.newId(), recordedBy, receiver, clock.instant());
        referrals.open(referral);
        trail.wrote(referral.recorded(), files.open(ReferralView.of(referral, form, transcript).beforeCheck()));
        // Its clocks run like those of any other.
        followers.forEach(follower -> follower.follow(referral.reception()));
        // What refers to it next is written by Hibernate.
        rows.flush();
        return new Taken(referral.id(), concerned(transcript));
    }

    /**
     * Puts the words that were checked in the place of those that were not there. A withdrawn referral has nothing more to say.
     */
    public void say(UUID id, String worries) {
        Referral referral = referrals.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(ReferralNotFound::new);
        if (referral.status() == ReferralStatus.WITHDRAWN) {
            return;
        }
        ReferralView last = files.version(id, referral.version());
        ReferralAmended amended = referral.say(clock.instant());
        referrals.flush();
        trail.wrote(amended, files.settle(last.saying(referral, worries)));
    }

    /** Each adult, and each child to whom none is connected: so every child is reached, and none by two ways. */
    private static List<Person> concerned(Transcript transcript) {
        Set<UUID> reached = new HashSet<>();
        transcript.connections().stream().map(ConnectionView::child).forEach(reached::add);
        List<Person> concerned = new ArrayList<>();
        transcript.adults().forEach(adult -> concerned.add(new Person(adult.id(), PersonKind.ADULT)));
        transcript.children().stream().filter(child -> !reached.contains(child.id()))
                .forEach(child -> concerned.add(new Person(child.id(), PersonKind.CHILD)));
        return List.copyOf(concerned);
    }
}

package safeguarding.referral.anonymous;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import safeguarding.kit.database.Rows;
import safeguarding.referral.account.AccountTexts;
import safeguarding.referral.account.TextKind;
import safeguarding.referral.concern.AnonymousConcerns;
import safeguarding.referral.form.Answer;
import safeguarding.referral.form.CodeLists;
import safeguarding.referral.form.Place;
import safeguarding.referral.intake.AnonymousIntake;
import safeguarding.referral.wording.Wordings;

/** Makes a referral, concerns and a text to be checked out of what was told. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AnonymousRecords {

    private static final String INSERT = """
            insert into anonymous_referral (referral, channel, first_hand, immediate_danger, limits_explained, received_at)
            values (?, ?, ?, ?, ?, ?)""";

    private final AnonymousIntake intake;
    private final AnonymousConcerns concerns;
    private final AccountTexts texts;
    private final CodeLists codes;
    private final AnonymousConfig config;
    private final Rows rows;
    private final Clock clock;

    AnonymousRecords(AnonymousIntake intake, AnonymousConcerns concerns, AccountTexts texts, CodeLists codes,
            AnonymousConfig config, Rows rows, Clock clock) {
        this.intake = intake;
        this.concerns = concerns;
        this.texts = texts;
        this.codes = codes;
        this.config = config;
        this.rows = rows;
        this.clock = clock;
    }

    /** What was made, and what whoever told it should know. */
    public record Recorded(UUID referral, List<String> warnings) {
    }

    /** As the receiving agency's own record. */
    public Recorded fromTheWeb(Wordings.Cleaned<Telling> told) {
        Place place = place().at("referral");
        String sentTo = told.form().sentTo();
        String receiver = sentTo == null ? config.receivers().get(0) : sentTo;
        return record(Channel.WEB, receiver, receiver, told, place);
    }

    /** As the record of the agency whose telephone rang. */
    public Recorded byTelephone(String agency, Wordings.Cleaned<Telling> told) {
        String sentTo = told.form().sentTo();
        return record(Channel.TELEPHONE, agency, sentTo == null ? agency : sentTo, told, place());
    }

    private Place place() {
        return Place.whole(codes.today());
    }

    private Recorded record(Channel channel, String recordedBy, String receiver, Wordings.Cleaned<Telling> told, Place place) {
        Telling kept = told.form();
        kept.examine(place, codes, config.receivers());
        // What a professional would be asked of each person is not asked here: much of it is who says so.
        AnonymousIntake.Taken taken = intake.take(recordedBy, receiver, kept.people(), place.withoutGaps());
        UUID referral = taken.referral();
        rows.run(INSERT, referral, channel, kept.firstHand(), kept.immediateDanger(), kept.limitsExplained(), clock.instant());
        texts.add(referral, TextKind.ACCOUNT, null, kept.words());
        for (AnonymousIntake.Person person : taken.concerned()) {
            UUID concern = concerns.record(referral, person, kept.concernKind(), recordedBy);
            rows.run("insert into anonymous_concern (concern, referral) values (?, ?)", concern, referral);
        }
        List<String> warnings = new ArrayList<>();
        if (kept.immediateDanger() == Answer.YES) {
            warnings.add("If a child is in danger at this moment, ring 999.");
        }
        warnings.addAll(TakenOut.warnings(told.removed()));
        warnings.addAll(place.gaps());
        return new Recorded(referral, warnings);
    }
}

package safeguarding.referral.anonymous;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.kit.caller.ProfessionalsGiveTheirName;
import safeguarding.referral.account.AccountTexts;
import safeguarding.referral.form.Answer;
import safeguarding.referral.form.CodeLists;
import safeguarding.referral.form.Given;
import safeguarding.referral.form.Place;
import safeguarding.referral.intake.AnonymousIntake;
import safeguarding.referral.told.ToldAdult;
import safeguarding.referral.told.ToldChild;
import safeguarding.referral.told.ToldConnection;

/**
 * What somebody tells of whom nothing is asked. All that is said in words is in one place, where somebody checks it before
 * others
 * read it.
 *
 * @param sentTo the children's services that are to receive it, by their slug
 * @param inWorkCapacity whether it came to his knowledge through his work; then it is not taken without a name
 * @param kind what it is about, by a code of the kinds of concerns
 * @param account what happened, and all else that is said in words
 * @param firstHand whether he saw or heard it himself
 * @param limitsExplained whether it was explained beforehand how far anonymity goes
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(examples = AnonymousExample.TELLING, description = "Whatever is said in words goes into account: a person reads that before"
        + " anybody else may. The rest has only names, days, answers and numbers of those whom it is about.")
public record Telling(@Pattern(regexp = "^[a-z0-9]+(-[a-z0-9]+)*$") @Size(max = 64) @Nullable String sentTo,
        @Nullable Answer inWorkCapacity, @Size(max = 60) @Nullable String kind,
        @Size(max = AccountTexts.LONGEST_ACCOUNT) @Nullable String account, @Nullable Answer firstHand,
        @Nullable Answer immediateDanger, @Nullable Answer limitsExplained,
        @Size(max = 20) List<@NotNull @Valid ToldChild> children, @Size(max = 20) List<@NotNull @Valid ToldAdult> adults,
        @Size(max = 100) List<@NotNull @Valid ToldConnection> connections) {

    private static final String UNKNOWN_KIND = "other";

    public Telling {
        inWorkCapacity = Answer.of(inWorkCapacity);
        firstHand = Answer.of(firstHand);
        immediateDanger = Answer.of(immediateDanger);
        limitsExplained = Answer.of(limitsExplained);
        children = Given.list(children);
        adults = Given.list(adults);
        connections = Given.list(connections);
    }

    void examine(Place place, CodeLists codes, List<String> receivers) {
        if (inWorkCapacity == Answer.YES) {
            throw new ProfessionalsGiveTheirName();
        }
        if (sentTo != null && !receivers.contains(sentTo)) {
            place.wrong("sentTo", "This agency does not receive anonymous referrals.");
        }
        if (!codes.concernKinds().has(concernKind(), place.today())) {
            place.wrong("kind", "This is not the code of a kind of concern in force today.");
        }
        place.missingUnless(!Given.isMissing(account), "account", "What is worrying is not said.");
        place.missingUnless(firstHand != Answer.NOT_ASKED, "firstHand", "Whether this was seen or heard is not said.");
        place.missingUnless(!children.isEmpty(), "children", "No child is named.");
        place.missingUnless(!adults.isEmpty(), "adults", "No adult is named.");
        for (int i = 0; i < children.size(); i++) {
            children.get(i).examine(place.at("children", i));
        }
        for (int i = 0; i < adults.size(); i++) {
            adults.get(i).examine(place.at("adults", i));
        }
    }

    AnonymousIntake.Account people() {
        return new AnonymousIntake.Account(children.stream().map(ToldChild::child).toList(),
                adults.stream().map(ToldAdult::adult).toList(), connections.stream().map(ToldConnection::connection).toList());
    }

    String concernKind() {
        return kind == null ? UNKNOWN_KIND : kind;
    }

    /**
     * By which a repeated request is recognised. A digest of it is kept, and of words that somebody takes out later not even
     * that
     * may be there: what was in them could be guessed and compared.
     */
    public Telling withoutAccount() {
        return new Telling(sentTo, inWorkCapacity, kind, null, firstHand, immediateDanger, limitsExplained, children, adults,
                connections);
    }

    /** What somebody has to look at, even where nothing is written: names are words as well. */
    String words() {
        return account == null || account.isBlank() ? "Nothing was written here." : account;
    }
}

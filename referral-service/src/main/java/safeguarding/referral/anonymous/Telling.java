package safeguarding.referral.anonymous;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.referral.account.AccountTexts;
import safeguarding.referral.adult.NewAdult;
import safeguarding.referral.child.NewChild;
import safeguarding.referral.connection.NewConnection;
import safeguarding.referral.form.Answer;
import safeguarding.referral.form.CodeLists;
import safeguarding.referral.form.Given;
import safeguarding.referral.form.Place;

/**
 * What somebody tells of whom nothing is asked.
 *
 * @param sentTo the children's services that are to receive it, by their slug
 * @param inWorkCapacity whether it came to his knowledge through his work; then it is not taken without a name
 * @param kind what it is about, by a code of the kinds of concerns
 * @param account what happened
 * @param firstHand whether he saw or heard it himself
 * @param limitsExplained whether it was explained beforehand how far anonymity goes
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(examples = AnonymousExample.TELLING)
public record Telling(@Pattern(regexp = "^[a-z0-9]+(-[a-z0-9]+)*$") @Size(max = 64) @Nullable String sentTo,
        @Nullable Answer inWorkCapacity, @Size(max = 60) @Nullable String kind,
        @Size(max = AccountTexts.LONGEST_ACCOUNT) @Nullable String account, @Nullable Answer firstHand,
        @Nullable Answer immediateDanger, @Nullable Answer limitsExplained,
        @Size(max = 20) List<@NotNull @Valid NewChild> children, @Size(max = 40) List<@NotNull @Valid NewAdult> adults,
        @Size(max = 200) List<@NotNull @Valid NewConnection> connections) {

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
    }

    String concernKind() {
        return kind == null ? UNKNOWN_KIND : kind;
    }

    /** What somebody has to look at, even where nothing is written: other parts of the form have words as well. */
    String words() {
        return account == null || account.isBlank() ? "Nothing was written here." : account;
    }
}

package safeguarding.disclosure.address;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.disclosure.contact.Answer;
import safeguarding.disclosure.matter.Matter;
import safeguarding.disclosure.matter.MatterCodes;
import safeguarding.disclosure.matter.Span;
import safeguarding.disclosure.matter.Touch;
import safeguarding.kit.clock.OurTimes;
import safeguarding.kit.identity.Identifier;
import safeguarding.kit.identity.IdentifierSystem;
import safeguarding.kit.identity.Postcode;
import safeguarding.kit.problem.Faults;

/**
 * A place where he lives, stays or is to live.
 *
 * @param lines none for somebody of no fixed abode
 * @param stay how long he was there and with whom, where it is not his home
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Address(@NotNull Use use, @Size(max = 5) @Nullable List<@NotBlank @Size(max = 200) String> lines,
        @Size(max = 10) @Nullable String postcode, @Size(max = 12) @Nullable String uprn, @Nullable Answer childThere,
        @Valid @Nullable Stay stay, @OurTimes @Nullable LocalDate from,
        @OurTimes @Nullable LocalDate to) implements Matter {

    /** What the place is to him. */
    public enum Use {
        HOME,
        NO_FIXED_ABODE,
        STAYS_AT,
        PROPOSED_ON_RELEASE
    }

    @Override
    public void check(String pointer, LocalDate today, MatterCodes codes, Faults faults) {
        boolean place = postcode != null || uprn != null || (lines != null && !lines.isEmpty());
        if (use == Use.NO_FIXED_ABODE && place) {
            faults.add(pointer + "/use", "Who has a place has a fixed abode.");
        } else if (use != null && use != Use.NO_FIXED_ABODE && !place) {
            faults.add(pointer + "/lines", "An address has lines, a postcode or a UPRN.");
        }
        if (postcode != null && !Postcode.isValid(postcode)) {
            faults.add(pointer + "/postcode", "A postcode has the shape of SO23 8UJ.");
        }
        if (uprn != null && !IdentifierSystem.UPRN.isValid(uprn)) {
            faults.add(pointer + "/uprn", IdentifierSystem.UPRN.rule());
        }
        if ((use == Use.STAYS_AT) != (stay != null)) {
            faults.add(pointer + "/stay", "A place where he stays has a stay, and no other has.");
        }
        if (stay != null) {
            Span.notAhead(stay.on(), pointer + "/stay/on", today, faults);
        }
        Span.check(use == Use.PROPOSED_ON_RELEASE ? null : from, to, pointer, today, faults);
        if (from != null && to != null && use == Use.PROPOSED_ON_RELEASE && to.isBefore(from)) {
            faults.add(pointer + "/to", "It ends before it begins.");
        }
    }

    /** Which place it is, for the registry: a place is never a person, only a hint. */
    @Override
    public List<Identifier> identifiers() {
        List<Identifier> where = new ArrayList<>();
        if (uprn != null) {
            where.add(Identifier.of(IdentifierSystem.UPRN, uprn));
        }
        if (postcode != null && Postcode.isValid(postcode)) {
            where.add(new Identifier("postcode", new Postcode(postcode).value()));
        }
        return where;
    }

    /** Nobody having asked whether a child is there is no reason to tell nobody. */
    @Override
    public Optional<Touch> touch() {
        return Optional.of(stay != null && childThere == Answer.YES ? Touch.STAY_WITH_CHILD : Touch.NEW_ADDRESS);
    }

    @Override
    public @Nullable LocalDate since() {
        return stay != null ? stay.on() : from;
    }

    /** That he has to tell the police of this stay. */
    public boolean isNotifiableStay(MatterCodes codes, LocalDate today) {
        LocalDate day = stay == null || stay.on() == null ? today : stay.on();
        return stay != null && childThere == Answer.YES && codes.notification().isNotifiable(stay.hours(), day);
    }

    @Override
    public @Nullable LocalDate until() {
        return to;
    }

    @Override
    public String toString() {
        return "Address[…]";
    }
}

package safeguarding.disclosure.enquiry;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.kit.event.Ids;

/**
 * A question to one agency: does it work with a family around somebody?
 *
 * @param statement that said so
 * @param asker whose officers want to know
 * @param agency that was named
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Enquiry(UUID id, long version, UUID statement, UUID offender, String asker, String agency, EnquiryState state,
        Instant askedAt, @Nullable NewReply reply, @Nullable Instant answeredAt) {

    static Enquiry opened(UUID statement, UUID offender, String asker, String agency, Instant now) {
        return new Enquiry(Ids.next(), 1, statement, offender, asker, agency, EnquiryState.OPEN, now, null, null);
    }

    Enquiry answered(NewReply said, Instant now) {
        return new Enquiry(id, version + 1, statement, offender, asker, agency, after(EnquiryState.Act.ANSWER), askedAt, said,
                now);
    }

    Enquiry withdrawn() {
        return new Enquiry(id, version + 1, statement, offender, asker, agency, after(EnquiryState.Act.WITHDRAW), askedAt,
                reply, answeredAt);
    }

    private EnquiryState after(EnquiryState.Act act) {
        return state.after(act).orElseThrow(EnquiryTransitionRefused::new);
    }

    @Override
    public String toString() {
        return "Enquiry[…]";
    }
}

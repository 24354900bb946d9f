package safeguarding.disclosure.saying;

import java.util.EnumMap;
import java.util.Map;

import jakarta.validation.Valid;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.disclosure.address.Address;
import safeguarding.disclosure.belonging.OnlineIdentity;
import safeguarding.disclosure.belonging.Phone;
import safeguarding.disclosure.belonging.Vehicle;
import safeguarding.disclosure.household.Engagement;
import safeguarding.disclosure.household.Partner;
import safeguarding.disclosure.household.ReportedInvolvement;
import safeguarding.disclosure.known.KnownName;
import safeguarding.disclosure.mappa.NotifiableChange;
import safeguarding.disclosure.mappa.Notification;
import safeguarding.disclosure.matter.Matter;
import safeguarding.disclosure.occupation.Occupation;
import safeguarding.disclosure.offence.Offence;
import safeguarding.disclosure.order.Breach;
import safeguarding.disclosure.risk.SeriousHarm;

/** What is said: exactly one of these. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(minProperties = 1, maxProperties = 1)
public record Said(@Valid @Nullable KnownName name, @Valid @Nullable Address address, @Valid @Nullable Offence offence,
        @Valid @Nullable Breach breach, @Valid @Nullable Notification notification,
        @Valid @Nullable NotifiableChange notifiableChange, @Valid @Nullable Vehicle vehicle,
        @Valid @Nullable Phone phone, @Valid @Nullable OnlineIdentity onlineIdentity, @Valid @Nullable Occupation occupation,
        @Valid @Nullable Partner partner, @Valid @Nullable Engagement engagement,
        @Valid @Nullable ReportedInvolvement involvement, @Valid @Nullable SeriousHarm seriousHarm) {

    /** All that are there; one, where the statement is in order. */
    public Map<MatterKind, Matter> matters() {
        Map<MatterKind, Matter> matters = new EnumMap<>(MatterKind.class);
        put(matters, MatterKind.NAME, name);
        put(matters, MatterKind.ADDRESS, address);
        put(matters, MatterKind.OFFENCE, offence);
        put(matters, MatterKind.BREACH, breach);
        put(matters, MatterKind.NOTIFICATION, notification);
        put(matters, MatterKind.NOTIFIABLE_CHANGE, notifiableChange);
        put(matters, MatterKind.VEHICLE, vehicle);
        put(matters, MatterKind.PHONE, phone);
        put(matters, MatterKind.ONLINE_IDENTITY, onlineIdentity);
        put(matters, MatterKind.OCCUPATION, occupation);
        put(matters, MatterKind.PARTNER, partner);
        put(matters, MatterKind.ENGAGEMENT, engagement);
        put(matters, MatterKind.INVOLVEMENT, involvement);
        put(matters, MatterKind.SERIOUS_HARM, seriousHarm);
        return matters;
    }

    public MatterKind kind() {
        return matters().keySet().iterator().next();
    }

    public Matter matter() {
        return matters().values().iterator().next();
    }

    /** Where it stands in the body. */
    static String pointer(MatterKind kind) {
        return "/said/" + switch (kind) {
            case NAME -> "name";
            case ADDRESS -> "address";
            case OFFENCE -> "offence";
            case BREACH -> "breach";
            case NOTIFICATION -> "notification";
            case NOTIFIABLE_CHANGE -> "notifiableChange";
            case VEHICLE -> "vehicle";
            case PHONE -> "phone";
            case ONLINE_IDENTITY -> "onlineIdentity";
            case OCCUPATION -> "occupation";
            case PARTNER -> "partner";
            case ENGAGEMENT -> "engagement";
            case INVOLVEMENT -> "involvement";
            case SERIOUS_HARM -> "seriousHarm";
        };
    }

    private static void put(Map<MatterKind, Matter> matters, MatterKind kind, @Nullable Matter matter) {
        if (matter != null) {
            matters.put(kind, matter);
        }
    }

    @Override
    public String toString() {
        return "Said[…]";
    }
}

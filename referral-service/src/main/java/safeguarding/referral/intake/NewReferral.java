package safeguarding.referral.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import safeguarding.referral.adult.NewAdult;
import safeguarding.referral.child.NewChild;
import safeguarding.referral.connection.NewConnection;
import safeguarding.referral.form.CodeLists;
import safeguarding.referral.form.Given;
import safeguarding.referral.form.Place;
import safeguarding.referral.form.StaffContact;

/**
 * The form of a referral, every part of which may be missing.
 *
 * @param sentTo the agency that receives it, by its slug
 * @param source where it comes from, by a code of the children in need census
 * @param referrer whom to ring about it
 */
// A form may be filled from what was read, so what only a reading has is taken and left aside.
@JsonIgnoreProperties({ "id", "version", "status", "recordedBy", "recordedAt", "changedAt", "referrerKind",
        "identityOpenings", "unchecked" })
@Schema(examples = ReferralExample.JSON)
record NewReferral(@Pattern(regexp = "^[a-z0-9]+(-[a-z0-9]+)*$") @Size(max = 64) @Nullable String sentTo,
        @Size(max = 4) @Nullable String source, @Valid @Nullable StaffContact referrer, @Valid @Nullable Reason reason,
        @Size(max = 20) List<@NotNull @Valid NewChild> children, @Size(max = 40) List<@NotNull @Valid NewAdult> adults,
        @Size(max = 200) List<@NotNull @Valid NewConnection> connections) {

    NewReferral {
        children = Given.list(children);
        adults = Given.list(adults);
        connections = Given.list(connections);
    }

    void examine(Place place, CodeLists codes) {
        if (source != null && !codes.referralSources().has(source, place.today())) {
            place.wrong("source", "This is not the code of a source in force today.");
        }
        place.missingUnless(sentTo != null, "sentTo", "Nobody receives this referral.");
        place.missingUnless(referrer != null, "referrer", "Nobody can be rung about this.");
        place.missingUnless(reason != null, "reason", "Why the referral is made is not said.");
        if (referrer != null) {
            referrer.examine(place.at("referrer"));
        }
        if (reason != null) {
            reason.examine(place.at("reason"), codes.harmTypes());
        }
        examinePeople(place, codes);
    }

    /** Without who says so and why. */
    void examinePeople(Place place, CodeLists codes) {
        place.missingUnless(!children.isEmpty(), "children",
                "No child is named: which children may be in contact with the adults?");
        place.missingUnless(!adults.isEmpty(), "adults", "No adult is named: who is around the children?");
        for (int i = 0; i < children.size(); i++) {
            children.get(i).examine(place.at("children", i));
        }
        for (int i = 0; i < adults.size(); i++) {
            adults.get(i).examine(place.at("adults", i));
        }
        for (int i = 0; i < connections.size(); i++) {
            connections.get(i).examine(place.at("connections", i), codes.relationships());
        }
        Set<String> connected = new HashSet<>();
        connections.forEach(connection -> connected.add(connection.child()));
        for (int i = 0; i < children.size(); i++) {
            NewChild child = children.get(i);
            boolean named = connected.contains(String.valueOf(child.ref())) || connected.contains(String.valueOf(child.id()));
            place.missingUnless(named, "children/" + i, "Which adults have care of, or contact with, this child is not said.");
        }
    }
}

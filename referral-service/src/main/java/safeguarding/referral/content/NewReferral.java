package safeguarding.referral.content;

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
import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.referral.adult.NewAdult;
import safeguarding.referral.attachment.NewAttachment;
import safeguarding.referral.child.NewChild;
import safeguarding.referral.connection.NewConnection;
import safeguarding.referral.form.Answer;
import safeguarding.referral.form.CodeLists;
import safeguarding.referral.form.Given;
import safeguarding.referral.form.Place;
import safeguarding.referral.form.StaffContact;

/**
 * The form of a referral, every part of which may be missing.
 *
 * @param sentTo the agency that receives it, by its slug
 * @param source where it comes from, by a code of the children in need census
 * @param primaryNeed what the child needs above all, as it looks now, by a code of the same census
 * @param abuseCategory the category of a child protection plan that it would be, by a code of the same census
 * @param referrer whom to ring about it
 * @param mandatoryReport what the duty to report child sexual abuse asks for, where it is made under that duty
 * @param signposting what somebody of the family was told that he can ask for himself
 * @param attachments where further papers are and how to ask for them; never what is in them
 */
// A form may be filled from what was read, so what only a reading has is taken and left aside.
@JsonIgnoreProperties({ "id", "version", "status", "recordedBy", "recordedAt", "changedAt", "referrerKind",
        "identityOpenings", "unchecked", "reopeningReason", "guidance" })
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(examples = ReferralExample.JSON)
public record NewReferral(@Pattern(regexp = "^[a-z0-9]+(-[a-z0-9]+)*$") @Size(max = 64) @Nullable String sentTo,
        @Size(max = 4) @Nullable String source, @Size(max = 4) @Nullable String primaryNeed,
        @Size(max = 4) @Nullable String abuseCategory, @Valid @Nullable StaffContact referrer, @Valid @Nullable Reason reason,
        @Valid @Nullable MandatoryReport mandatoryReport,
        @Size(max = 20) List<@NotNull @Valid NewChild> children, @Size(max = 40) List<@NotNull @Valid NewAdult> adults,
        @Size(max = 200) List<@NotNull @Valid NewConnection> connections,
        @Size(max = 40) List<@NotNull @Valid PreviousInvolvement> previousInvolvement,
        @Size(max = 40) List<@NotNull @Valid InvolvedProfessional> professionals,
        @Size(max = 40) List<@NotNull @Valid NewAttachment> attachments,
        @Size(max = 20) List<@NotNull @Valid Signposting> signposting) {

    public NewReferral {
        children = Given.list(children);
        adults = Given.list(adults);
        connections = Given.list(connections);
        previousInvolvement = Given.list(previousInvolvement);
        professionals = Given.list(professionals);
        attachments = Given.list(attachments);
        signposting = Given.list(signposting);
    }

    /** Without who says so and why. */
    public static NewReferral ofPeople(String receiver, List<NewChild> children, List<NewAdult> adults,
            List<NewConnection> connections) {
        return new NewReferral(receiver, null, null, null, null, null, null, children, adults, connections, List.of(),
                List.of(), List.of(), List.of());
    }

    public void examine(Place place, CodeLists codes) {
        examineCodes(place, codes);
        place.missingUnless(sentTo != null, "sentTo", "Nobody receives this referral.");
        place.missingUnless(referrer != null, "referrer", "Nobody can be rung about this.");
        place.missingUnless(reason != null, "reason", "Why the referral is made is not said.");
        if (referrer != null) {
            referrer.examine(place.at("referrer"));
        }
        if (reason != null) {
            reason.examine(place.at("reason"), codes.harmTypes());
        }
        examineDuty(place, codes);
        examinePeople(place, codes);
        examineServices(place);
        for (int i = 0; i < attachments.size(); i++) {
            attachments.get(i).examine(place.at("attachments", i), codes);
        }
        for (int i = 0; i < signposting.size(); i++) {
            signposting.get(i).examine(place.at("signposting", i), codes.signposts());
        }
    }

    private void examineCodes(Place place, CodeLists codes) {
        if (source != null && !codes.referralSources().has(source, place.today())) {
            place.wrong("source", "This is not the code of a source in force today.");
        }
        if (primaryNeed != null && !codes.primaryNeeds().has(primaryNeed, place.today())) {
            place.wrong("primaryNeed", "This is not the code of a need in force today.");
        }
        if (abuseCategory != null && !codes.abuseCategories().has(abuseCategory, place.today())) {
            place.wrong("abuseCategory", "This is not the code of a category in force today.");
        }
    }

    private void examineDuty(Place place, CodeLists codes) {
        if (mandatoryReport != null) {
            mandatoryReport.examine(place.at("mandatoryReport"), codes.reportTriggers());
            place.missingUnless(referrer != null && referrer.name() != null, "referrer",
                    "Whoever reports under the duty does so by name.");
        }
    }

    private void examineServices(Place place) {
        place.missingUnless(!previousInvolvement.isEmpty(), "previousInvolvement",
                "Whether a service knew the family before is not said.");
        place.missingUnless(!professionals.isEmpty(), "professionals", "Who works with the family is not said.");
        for (int i = 0; i < previousInvolvement.size(); i++) {
            previousInvolvement.get(i).examine(place.at("previousInvolvement", i));
        }
        for (int i = 0; i < professionals.size(); i++) {
            professionals.get(i).examine(place.at("professionals", i));
        }
        for (int i = 0; i < children.size(); i++) {
            NewChild child = children.get(i);
            boolean known = connections.stream().anyMatch(connection -> isOf(connection, child)
                    && Answer.of(connection.parentalResponsibility()) == Answer.YES);
            place.missingUnless(known, "children/" + i, "Who has parental responsibility for this child is not said.");
        }
    }

    /** Without who says so and why. */
    public void examinePeople(Place place, CodeLists codes) {
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

    private static boolean isOf(NewConnection connection, NewChild child) {
        return connection.child().equals(child.ref()) || connection.child().equals(String.valueOf(child.id()));
    }
}

package safeguarding.disclosure.offender;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import safeguarding.disclosure.contact.ReportedChild;
import safeguarding.disclosure.mappa.ManagerContact;
import safeguarding.disclosure.mappa.Mappa;
import safeguarding.disclosure.mappa.NotificationRequirement;
import safeguarding.disclosure.matter.MatterCodes;
import safeguarding.disclosure.order.Order;
import safeguarding.disclosure.risk.Assessment;
import safeguarding.kit.identity.Identifier;
import safeguarding.kit.identity.IdentifierSystem;
import safeguarding.kit.identity.PartialDate;
import safeguarding.kit.identity.PersonIdentity;
import safeguarding.kit.identity.PersonName;
import safeguarding.kit.problem.Faults;

/**
 * All that a caller says of an offender, on recording and on each amendment.
 *
 * @param visorReference of no published form; it is never handed to another service
 * @param area the responsible authority's area, as its nine-character GSS code
 * @param leadAgency the recording agency where nothing is said
 */
record NewOffender(@Size(max = 20) List<@NotNull @Valid PersonName> names, @Valid @Nullable PartialDate born,
        @Size(max = 20) List<@NotNull @Valid Identifier> identifiers,
        @Size(min = 1, max = 32) @Nullable String visorReference,
        @Valid @Nullable Mappa mappa, @Valid @Nullable NotificationRequirement notification,
        @Size(max = 9) @Pattern(regexp = "[A-Z][0-9]{8}", message = "must be a GSS code") @Nullable String area,
        @Size(max = 100) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "must be the slug of an agency") @Nullable String leadAgency,
        @Valid @Nullable ManagerContact manager,
        @Size(max = 50) List<@NotNull @Valid Order> orders,
        @Size(max = 50) List<@NotNull @Valid ReportedChild> children,
        @Valid @Nullable Assessment assessment) {

    NewOffender {
        names = kept(names);
        identifiers = kept(identifiers);
        orders = kept(orders);
        children = kept(children);
    }

    /** The same with the century of two-digit PNC years filled in. */
    NewOffender completed(Year thisYear) {
        return new NewOffender(names, born, identity().completed(thisYear).identifiers(), visorReference, mappa, notification,
                area,
                leadAgency, manager, orders, children, assessment);
    }

    PersonIdentity identity() {
        return new PersonIdentity(names, born, identifiers);
    }

    /** Reports what Bean Validation cannot see. */
    void check(LocalDate today, MatterCodes codes, Faults faults) {
        identity().check("", faults);
        if (names.isEmpty() && identifiers.isEmpty()) {
            faults.add("/names", "Somebody who is managed has a name or a number by which he is known.");
        }
        for (int i = 0; i < identifiers.size(); i++) {
            if (identifiers.get(i).known().filter(IdentifierSystem.VISOR::equals).isPresent()) {
                faults.add("/identifiers/" + i + "/system",
                        "A ViSOR reference goes into visorReference, which is not passed on.");
            }
        }
        if (mappa != null) {
            mappa.check("/mappa", today, faults);
        }
        if (notification != null) {
            notification.check("/notification", faults);
        }
        if (manager != null) {
            manager.check("/manager", faults);
        }
        if (assessment != null) {
            assessment.check("/assessment", today, faults);
        }
        for (int i = 0; i < orders.size(); i++) {
            orders.get(i).check("/orders/" + i, today, codes.orderKinds(), faults);
        }
        for (int i = 0; i < children.size(); i++) {
            children.get(i).check("/children/" + i, today, codes.relationships(), faults);
        }
    }

    /** Gaps worth filling. Each is one that somebody around a child would miss, and none is a reason to refuse. */
    List<String> gaps() {
        List<String> gaps = new ArrayList<>();
        if (born == null) {
            gaps.add("There is no date of birth.");
        }
        if (identity().strongIdentifiers().isEmpty()) {
            gaps.add("There is no identifier by which records of this person can be joined with certainty.");
        }
        if (mappa == null || mappa.category() == null) {
            gaps.add("There is no MAPPA category.");
        }
        if (manager == null || !manager.canBeReached()) {
            gaps.add("There is no telephone number or e-mail address of an offender manager.");
        }
        if (assessment == null || assessment.riskToChildren() == null) {
            gaps.add("The risk of serious harm to children is not assessed.");
        }
        return gaps;
    }

    /** Missing is the same as none, and a null inside is kept for Bean Validation to answer. */
    private static <T> List<T> kept(@Nullable List<T> given) {
        return given == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(given));
    }

    @Override
    public String toString() {
        return "NewOffender[…]";
    }
}

package safeguarding.disclosure.offender;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import safeguarding.disclosure.contact.ReportedChild;
import safeguarding.disclosure.mappa.ManagerContact;
import safeguarding.disclosure.mappa.Mappa;
import safeguarding.disclosure.mappa.NotificationRequirement;
import safeguarding.disclosure.order.Order;
import safeguarding.disclosure.risk.Assessment;
import safeguarding.kit.event.Ids;
import safeguarding.kit.identity.Identifier;
import safeguarding.kit.identity.PartialDate;
import safeguarding.kit.identity.PersonName;

/**
 * Somebody who is managed by police, probation or prison. The agency that recorded him answers for the record and never
 * changes;
 * the lead agency may.
 */
@Entity
class Offender {

    @Id
    private UUID id;

    @Version
    private long version;

    // The registry knows the person by an id of its own, so that what it shows of a person does not lead to this record.
    private UUID personId;

    private String ownerAgency;
    private String leadAgency;
    private @Nullable String area;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<PersonName> names;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable PartialDate born;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Identifier> identifiers;

    private @Nullable String visorReference;

    @Embedded
    private @Nullable Management management;

    @ElementCollection
    @CollectionTable(name = "offender_order", joinColumns = @JoinColumn(name = "offender"))
    @OrderColumn(name = "place")
    private List<OrderRow> orders = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "reported_child", joinColumns = @JoinColumn(name = "offender"))
    @OrderColumn(name = "place")
    private List<ChildRow> children = new ArrayList<>();

    @Embedded
    private @Nullable AssessmentColumns assessment;

    private Instant recordedAt;
    private Instant amendedAt;

    /** For Hibernate, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    Offender() {
    }

    @SuppressWarnings("NullAway.Init")
    Offender(String ownerAgency, NewOffender given, List<ReportedChild> reported, Instant now) {
        this.id = Ids.next();
        this.personId = Ids.next();
        this.ownerAgency = ownerAgency;
        this.recordedAt = now;
        describe(given, reported, now);
    }

    /** Puts what is said now in the place of what was said before; the versions before are kept elsewhere. */
    void describe(NewOffender given, List<ReportedChild> reported, Instant now) {
        leadAgency = given.leadAgency() == null ? ownerAgency : given.leadAgency();
        area = given.area();
        names = given.names();
        born = given.born();
        identifiers = given.identifiers();
        visorReference = given.visorReference();
        management = Management.of(given);
        orders.clear();
        given.orders().forEach(order -> orders.add(new OrderRow(order)));
        children.clear();
        reported.forEach(child -> children.add(new ChildRow(child)));
        assessment = AssessmentColumns.of(given.assessment());
        // Never the same twice, so that Hibernate counts a version even where nothing else is different.
        amendedAt = now;
    }

    /** Something was said of him beside this record. */
    void touch(Instant now) {
        amendedAt = now;
    }

    OffenderRecorded recorded() {
        return new OffenderRecorded(id, revision(), amendedAt);
    }

    OffenderAmended amended() {
        return new OffenderAmended(id, revision(), amendedAt);
    }

    UUID id() {
        return id;
    }

    UUID personId() {
        return personId;
    }

    /** Counted from 1, as callers see it; Hibernate counts from 0. Right only after a flush. */
    long revision() {
        return version + 1;
    }

    String ownerAgency() {
        return ownerAgency;
    }

    String leadAgency() {
        return leadAgency;
    }

    @Nullable
    String area() {
        return area;
    }

    List<PersonName> names() {
        return names;
    }

    @Nullable
    PartialDate born() {
        return born;
    }

    List<Identifier> identifiers() {
        return identifiers;
    }

    @Nullable
    String visorReference() {
        return visorReference;
    }

    @Nullable
    Mappa mappa() {
        return management == null ? null : management.mappa();
    }

    Set<String> managing() {
        return Set.copyOf(List.of(ownerAgency, leadAgency));
    }

    @Nullable
    NotificationRequirement notification() {
        return management == null ? null : management.notification();
    }

    @Nullable
    ManagerContact manager() {
        return management == null ? null : management.manager();
    }

    List<Order> orders() {
        return orders.stream().map(OrderRow::order).toList();
    }

    List<ReportedChild> children() {
        return children.stream().map(ChildRow::child).toList();
    }

    @Nullable
    Assessment assessment() {
        return assessment == null ? null : assessment.assessment();
    }

    Instant recordedAt() {
        return recordedAt;
    }

    Instant amendedAt() {
        return amendedAt;
    }
}

package safeguarding.disclosure.offender;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import safeguarding.disclosure.contact.Answer;
import safeguarding.disclosure.contact.ReportedChild;
import safeguarding.kit.identity.Identifier;
import safeguarding.kit.identity.PartialDate;
import safeguarding.kit.identity.PersonName;

/** One child with whom contact was reported; the linkage records are read out of these rows. */
@Embeddable
class ChildRow {

    private UUID id;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<PersonName> names;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable PartialDate born;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Identifier> identifiers;

    private String relationship;

    @Enumerated(EnumType.STRING)
    private Answer caring;

    @Enumerated(EnumType.STRING)
    private Answer unsupervised;

    private @Nullable String source;
    private @Nullable LocalDate reportedOn;
    private @Nullable LocalDate contactFrom;
    private @Nullable LocalDate contactTo;

    /** For Hibernate, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    ChildRow() {
    }

    ChildRow(ReportedChild child) {
        this.id = Objects.requireNonNull(child.id());
        this.names = child.names();
        this.born = child.born();
        this.identifiers = child.identifiers();
        this.relationship = child.relationship();
        this.caring = child.caring();
        this.unsupervised = child.unsupervised();
        this.source = child.source();
        this.reportedOn = child.reportedOn();
        this.contactFrom = child.contactFrom();
        this.contactTo = child.contactTo();
    }

    ReportedChild child() {
        return new ReportedChild(id, names, born, identifiers, relationship, caring, unsupervised, source, reportedOn,
                contactFrom,
                contactTo);
    }
}

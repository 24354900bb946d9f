package safeguarding.registry.agency;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

import safeguarding.registry.agency.NewAgency.AgencyCode;
import safeguarding.registry.agency.NewAgency.AgencyName;

/** One agency, for good: it closes and is succeeded, but its name and codes stay, because old records cite them. */
@Entity
class Agency {

    private static final int A_PAGE = 200;

    @Id
    private String slug;

    @Column(insertable = false, updatable = false)
    private long position;

    private String type;

    @Enumerated(EnumType.STRING)
    private AgencyStatus status;

    private @Nullable LocalDate openedOn;

    private @Nullable LocalDate closedOn;

    @ElementCollection
    @BatchSize(size = A_PAGE)
    private List<HeldName> names = new ArrayList<>();

    @ElementCollection
    @BatchSize(size = A_PAGE)
    private List<HeldCode> codes = new ArrayList<>();

    private String[] areas;

    private String[] successors;

    private String source;

    @Version
    private long version = 1;

    /** For Hibernate, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    Agency() {
    }

    Agency(String slug, NewAgency said) {
        this.slug = slug;
        this.type = said.type();
        this.status = said.status();
        this.areas = new String[0];
        this.successors = new String[0];
        this.source = said.source();
        become(said);
    }

    /** Takes over all that is said, and answers whether that touches who answers for this agency. */
    boolean become(NewAgency said) {
        boolean answersDiffer = !type.equals(said.type()) || status != said.status()
                || !List.of(successors).equals(said.successors());
        type = said.type();
        status = said.status();
        openedOn = said.openedOn();
        closedOn = said.closedOn();
        names.clear();
        said.names().forEach(name -> names.add(new HeldName(name)));
        codes.clear();
        said.codes().forEach(code -> codes.add(new HeldCode(code)));
        areas = said.areas().toArray(String[]::new);
        successors = said.successors().toArray(String[]::new);
        source = said.source();
        return answersDiffer;
    }

    /** What was last said of it. */
    NewAgency said() {
        return new NewAgency(type, names.stream().map(HeldName::said).toList(), codes.stream().map(HeldCode::said).toList(),
                List.of(areas), status, openedOn, closedOn, List.of(successors), source).sorted();
    }

    String slug() {
        return slug;
    }

    long position() {
        return position;
    }

    long version() {
        return version;
    }

    UUID subject() {
        return subjectOf(slug);
    }

    /** What the trail calls it: made out of the slug, so that whoever knows the agency finds its entries without asking us. */
    static UUID subjectOf(String slug) {
        return UUID.nameUUIDFromBytes(("agency:" + slug).getBytes(StandardCharsets.UTF_8));
    }

    // Not records: those would have a text.
    @Embeddable
    static class HeldName {

        private String name;

        private @Nullable LocalDate validFrom;

        private @Nullable LocalDate validTo;

        /** For Hibernate, which fills the fields itself. */
        @SuppressWarnings("NullAway.Init")
        HeldName() {
        }

        HeldName(AgencyName said) {
            this.name = said.name();
            this.validFrom = said.from();
            this.validTo = said.to();
        }

        AgencyName said() {
            return new AgencyName(name, validFrom, validTo);
        }
    }

    @Embeddable
    static class HeldCode {

        private String scheme;

        private String value;

        private @Nullable LocalDate validFrom;

        private @Nullable LocalDate validTo;

        /** For Hibernate, which fills the fields itself. */
        @SuppressWarnings("NullAway.Init")
        HeldCode() {
        }

        HeldCode(AgencyCode said) {
            this.scheme = said.scheme();
            this.value = said.value();
            this.validFrom = said.from();
            this.validTo = said.to();
        }

        AgencyCode said() {
            return new AgencyCode(scheme, value, validFrom, validTo);
        }
    }
}

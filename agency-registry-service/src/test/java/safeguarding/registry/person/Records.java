package safeguarding.registry.person;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import safeguarding.kit.identity.Identifier;
import safeguarding.kit.identity.NameUse;
import safeguarding.kit.identity.PartialDate;
import safeguarding.kit.identity.PersonIdentity;
import safeguarding.kit.identity.PersonName;

/** Records of invented people, with ids that can be told apart at a glance. */
final class Records {

    static final LocalDate BORN = LocalDate.of(1980, 4, 3);
    static final Identifier NHS = new Identifier("nhs-number", "9990000018");
    static final Identifier OTHER_NHS = new Identifier("nhs-number", "9990000026");
    static final Identifier PNC = new Identifier("pnc", "2010/0000001C");
    static final Identifier OTHER_PNC = new Identifier("pnc", "2010/0000002D");
    static final Identifier POSTCODE = new Identifier("postcode", "ZZ99 3WZ");
    static final Identifier VISOR = new Identifier("visor", "INVENTED-1");

    private Records() {
    }

    static UUID id(int number) {
        return new UUID(0, number);
    }

    /** Known by full name and exact date of birth, and by these numbers. */
    static PersonRecord named(int number, String given, Identifier... identifiers) {
        return record(number, true, identity(given, PartialDate.exact(BORN), identifiers));
    }

    static PersonRecord known(int number, String given, String family, LocalDate born, Identifier... identifiers) {
        return record(number, true, new PersonIdentity(List.of(new PersonName(given, family, NameUse.CURRENT)),
                PartialDate.exact(born), List.of(identifiers)));
    }

    /** Known by these numbers only. */
    static PersonRecord numbered(int number, Identifier... identifiers) {
        return record(number, true, new PersonIdentity(List.of(), null, List.of(identifiers)));
    }

    /** Known only by description, though somebody noted what may be his name, his date of birth or his number. */
    static PersonRecord described(int number, String given, Identifier... identifiers) {
        return record(number, false, identity(given, PartialDate.exact(BORN), identifiers));
    }

    static PersonIdentity identity(String given, PartialDate born, Identifier... identifiers) {
        return new PersonIdentity(List.of(new PersonName(given, "Invented", NameUse.CURRENT)), born, List.of(identifiers));
    }

    static PersonRecord record(int number, boolean identified, PersonIdentity identity) {
        return new PersonRecord(id(number), "referral-service", id(1000 + number), Kind.ADULT, identified, identity);
    }
}

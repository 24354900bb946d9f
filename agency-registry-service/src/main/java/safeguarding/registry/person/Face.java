package safeguarding.registry.person;

import safeguarding.registry.matching.Particulars;

/**
 * All that matching looks at in a record. To bring a name into the shape in which it is compared costs more than to compare it.
 */
public record Face(boolean identified, Particulars particulars) {

    static Face of(PersonRecord record) {
        return new Face(record.identified(), Particulars.of(record.identity()));
    }
}

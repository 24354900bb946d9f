package safeguarding.disclosure.admission;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import safeguarding.kit.caller.Caller;
import safeguarding.kit.database.Rows;

/**
 * Whether a record is kept from whoever asks. He is the person who has signed in: one whom an agency's system only names is
 * nobody
 * here.
 */
@ApplicationScoped
public class Admissions {

    // In no slug of an agency and in no name to sign in with.
    private static final String SEPARATOR = "/";

    private final Rows rows;
    private final Caller caller;

    Admissions(Rows rows, Caller caller) {
        this.rows = rows;
        this.caller = caller;
    }

    /** Asked whether or not there is such a record, so that nobody learns from the time an answer takes. */
    public boolean isHidden(UUID offender) {
        return rows
                .first("select 1 from offender_restriction where offender = ? and lifted is null and not (? = any (readers))",
                        row -> true, offender, reader())
                .orElse(false);
    }

    /** For a list: a condition on the column, or whatever gives the offender, with {@link #reader} as its one value. */
    public static String admits(String offender) {
        return " not exists (select 1 from offender_restriction x where x.offender = " + offender
                + " and x.lifted is null and not (? = any (x.readers)))";
    }

    /** The same where only the concern is known; one that another service keeps is about nobody whose record is here. */
    public static String admitsConcern(String concern) {
        return admits("(select c.offender from concern c where c.id = " + concern + ")");
    }

    public String reader() {
        String person = caller.signedInPerson();
        return person == null ? "" : reader(caller.agency(), person);
    }

    /** As a reader is kept: the same name at another agency is somebody else, or somebody who has left. */
    public static String reader(String agency, String person) {
        return agency + SEPARATOR + person;
    }
}

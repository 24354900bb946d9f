package safeguarding.disclosure.duty;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.ObjectMapper;

import safeguarding.disclosure.code.CodeList;
import safeguarding.disclosure.code.EnglishDay;
import safeguarding.disclosure.contact.Answer;
import safeguarding.disclosure.directory.AgencyDirectory;
import safeguarding.disclosure.directory.DirectoryUnreachable;
import safeguarding.disclosure.directory.ListedAgency;
import safeguarding.disclosure.household.ReportedInvolvement;

/** Whether an agency that was named may be asked outright: what the caller says of it is not enough. */
@ApplicationScoped
public class Duties {

    private final AgencyDirectory directory;
    private final CodeList types;
    private final Clock clock;

    Duties(AgencyDirectory directory, ObjectMapper json, Clock clock) {
        this.directory = directory;
        this.types = CodeList.named("duty-to-cooperate", json);
        this.clock = clock;
    }

    /**
     * True only where the caller says so and the registry knows an open agency of such a type. A call that may take seconds
     * must not hold a database connection, so a running transaction is a mistake.
     */
    @Transactional(Transactional.TxType.NEVER)
    public boolean surelyCover(@Nullable ReportedInvolvement named) {
        if (named == null || named.underDuty() != Answer.YES) {
            return false;
        }
        ListedAgency listed = listed(named.agency());
        return listed != null && listed.isOpen() && listed.type() != null
                && types.inUse(listed.type(), EnglishDay.today(clock));
    }

    private @Nullable ListedAgency listed(String agency) {
        try {
            return directory.find(agency).orElse(null);
        } catch (DirectoryUnreachable unanswered) {
            // Nobody has said that it is under the duty.
            return null;
        }
    }
}

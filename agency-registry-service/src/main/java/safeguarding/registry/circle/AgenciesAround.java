package safeguarding.registry.circle;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.database.Rows;
import safeguarding.registry.agency.AgencyDirectory;
import safeguarding.registry.agency.Answerable;
import safeguarding.registry.routing.Situation;

/** Which agencies work with the people of a circle, and who answers for those agencies now. */
@ApplicationScoped
public class AgenciesAround {

    private final Rows rows;
    private final AgencyDirectory directory;

    AgenciesAround(Rows rows, AgencyDirectory directory) {
        this.rows = rows;
        this.directory = directory;
    }

    public List<Situation.Involvement> with(Collection<UUID> persons) {
        if (persons.isEmpty()) {
            return List.of();
        }
        List<Found> found = rows.list("select involvement.id, person, agency, closed_on from involvement"
                + " join person_record on person_record.id = involvement.id where person = any(?::uuid[])",
                row -> new Found(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3),
                        row.getObject(4, LocalDate.class)),
                persons);
        if (found.isEmpty()) {
            return List.of();
        }
        Map<String, Answerable> answerable = directory.answerableFor(found.stream().map(Found::agency).distinct().toList());
        return found.stream().map(one -> one.answeredBy(answerable.get(one.agency()))).toList();
    }

    /** The records through which an agency works with people. */
    public List<UUID> recordsOf(String agency) {
        return rows.list("select id from involvement where agency = ?", row -> row.getObject(1, UUID.class), agency);
    }

    private record Found(UUID id, UUID person, String agency, @Nullable LocalDate closedOn) {

        Situation.Involvement answeredBy(@Nullable Answerable answerable) {
            if (answerable == null) {
                return new Situation.Involvement(id, person, agency, null, false, closedOn, agency);
            }
            return new Situation.Involvement(id, person, answerable.agency(), answerable.type(), answerable.open(), closedOn,
                    agency);
        }
    }
}

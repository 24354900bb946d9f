package safeguarding.registry.unheld;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import safeguarding.kit.caller.Caller;
import safeguarding.kit.database.Rows;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.Trail;
import safeguarding.registry.agency.AgencyDirectory;
import safeguarding.registry.agency.Answerable;

/** Where unheld risk is seen and taken up: by the agency that closed last, and by children's services who know the person. */
@ApplicationScoped
class UnheldRiskDesk {

    private static final String WAITING = """
            select risk.id, own.local_reference, risk.agency, risk.escalated_to, risk.raised_at
            from unheld_risk risk
            join person_record closed on closed.id = risk.involvement
            join lateral (select involvement.local_reference from involvement
                join person_record mine on mine.id = involvement.id
                where mine.person = closed.person and involvement.agency = ? and (risk.agency = ? or ?)
                order by involvement.id limit 1) own on true
            where risk.taken_up_at is null and not exists (
                select 1 from involvement other join person_record held on held.id = other.id
                where other.closed_on is null and held.person = closed.person)""";

    private final Rows rows;
    private final AgencyDirectory directory;
    private final ContentVersions contents;
    private final Trail trail;
    private final Caller caller;
    private final Clock clock;

    UnheldRiskDesk(Rows rows, AgencyDirectory directory, ContentVersions contents, Trail trail, Caller caller, Clock clock) {
        this.rows = rows;
        this.directory = directory;
        this.contents = contents;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    UnheldRisksView waiting() {
        String agency = caller.agency();
        List<UnheldRiskView> risks = rows.list(WAITING + " order by risk.raised_at, risk.id limit 1000", UnheldRiskDesk::risk,
                agency,
                agency, isChildrensServices(agency));
        trail.noted("unheld-risks.looked-into", null);
        return new UnheldRisksView(risks);
    }

    /** Whoever opens an involvement holds the risk without this: then it waits no longer. */
    @Transactional
    void takeUp(UUID id, NewTakingUp takingUp) {
        String agency = caller.agency();
        rows.run("select 1 from unheld_risk where id = ? for update", id);
        if (rows.first(WAITING + " and risk.id = ?", UnheldRiskDesk::risk, agency, agency, isChildrensServices(agency), id)
                .isEmpty()) {
            throw new UnheldRiskNotFound();
        }
        rows.run("update unheld_risk set taken_up_at = ?, taken_up_agency = ?, taken_up_by = ? where id = ?", clock.instant(),
                agency,
                takingUp.signature(), id);
        trail.in(Chain.of(id)).wrote("unheld-risk.taken-up", id, contents.keep(id, 2, takingUp));
    }

    private boolean isChildrensServices(String agency) {
        return Optional.ofNullable(directory.answerableFor(List.of(agency)).get(agency)).map(Answerable::type)
                .filter("CHILDRENS_SERVICES"::equals).isPresent();
    }

    private static UnheldRiskView risk(ResultSet row) throws SQLException {
        return new UnheldRiskView(row.getObject("id", UUID.class), row.getString("local_reference"), row.getString("agency"),
                row.getString("escalated_to"), Objects.requireNonNull(Rows.instant(row, "raised_at")));
    }
}

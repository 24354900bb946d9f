package safeguarding.disclosure.statement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.ObjectMapper;

import safeguarding.disclosure.matter.Matter;
import safeguarding.disclosure.matter.MatterCodes;
import safeguarding.disclosure.saying.NewStatement;
import safeguarding.kit.database.Rows;
import safeguarding.kit.identity.Identifier;
import safeguarding.kit.identity.PersonName;
import safeguarding.kit.json.LenientJson;

/** All statements, in the version of today; the versions before are kept elsewhere. */
@ApplicationScoped
class Statements {

    static final int MOST = 200;

    private static final String SELECT = "select id, offender, version, owner_agency, state, content, recorded_at, changed_at,"
            + " concern, withdrawal_reason from offender_statement";

    private final Rows rows;
    private final LenientJson json;
    private final MatterCodes codes;

    Statements(Rows rows, ObjectMapper json, MatterCodes codes) {
        this.rows = rows;
        this.json = new LenientJson(json);
        this.codes = codes;
    }

    int standingOf(UUID offender) {
        return rows.first("select count(*) from offender_statement where offender = ? and state <> 'WITHDRAWN'",
                row -> row.getInt(1), offender).orElse(0);
    }

    /** Those that stand, the latest first. */
    List<OffenderStatement> of(UUID offender) {
        return rows.list(SELECT + " where offender = ? and state <> 'WITHDRAWN' order by recorded_at desc, id limit " + MOST,
                this::read, offender);
    }

    Optional<OffenderStatement> find(UUID offender, UUID id) {
        return rows.first(SELECT + " where id = ? and offender = ?", this::read, id, offender);
    }

    /** A statement's agency never changes, so this needs no lock. */
    boolean isOf(String agency, UUID offender, UUID id) {
        return rows
                .first("select 1 from offender_statement where id = ? and offender = ? and owner_agency = ?", row -> true, id,
                        offender, agency)
                .orElse(false);
    }

    /** For changing it: nobody but the agency that made it. */
    OffenderStatement lockedFor(String agency, UUID offender, UUID id) {
        return rows.first(SELECT + " where id = ? and offender = ? and owner_agency = ? for update", this::read, id, offender,
                agency).orElseThrow(StatementNotFound::new);
    }

    void add(OffenderStatement statement) {
        rows.run(
                "insert into offender_statement (id, offender, owner_agency, recorded_at, matter, version, state, nature, content,"
                        + " known_name, identifiers, changed_at, concern, due_on, due_state, withdrawal_reason)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?, ?, ?, ?, ?)",
                statement.id(),
                statement.offender(), statement.ownerAgency(), statement.recordedAt(), statement.content().said().kind(),
                statement.version(), statement.state(), statement.content().nature(), written(statement),
                name(statement), identifiers(statement), statement.changedAt(), statement.concern(), dueOn(statement),
                dueOn(statement) == null ? null : "WAITING", statement.withdrawalReason());
    }

    /** Locked before. Another day falls due anew; of the same day nothing is said twice. */
    void put(OffenderStatement statement) {
        LocalDate due = dueOn(statement);
        rows.run("update offender_statement set version = ?, state = ?, nature = ?, content = ?::jsonb, known_name = ?::jsonb,"
                + " identifiers = ?::jsonb, changed_at = ?, concern = ?, due_state = case when ?::date is null then null"
                + " when due_on = ?::date then due_state else 'WAITING' end, due_on = ?, withdrawal_reason = ? where id = ?",
                statement.version(), statement.state(), statement.content().nature(), written(statement), name(statement),
                identifiers(statement), statement.changedAt(), statement.concern(), due, due, due,
                statement.withdrawalReason(), statement.id());
    }

    private String written(OffenderStatement statement) {
        return json.write(statement.content(), NewStatement.class);
    }

    private @Nullable String name(OffenderStatement statement) {
        return statement.content().said().matter().knownName().map(name -> json.write(name, PersonName.class)).orElse(null);
    }

    private String identifiers(OffenderStatement statement) {
        return json.write(statement.content().said().matter().identifiers().toArray(Identifier[]::new), Identifier[].class);
    }

    private @Nullable LocalDate dueOn(OffenderStatement statement) {
        Matter matter = statement.content().said().matter();
        return statement.state() == StatementState.WITHDRAWN ? null : matter.dueOn(codes.notification()).orElse(null);
    }

    private OffenderStatement read(ResultSet row) throws SQLException {
        return new OffenderStatement(row.getObject("id", UUID.class), row.getObject("offender", UUID.class),
                row.getLong("version"),
                row.getString("owner_agency"), StatementState.valueOf(row.getString("state")),
                json.read(row.getString("content"), NewStatement.class),
                Objects.requireNonNull(Rows.instant(row, "recorded_at")),
                Objects.requireNonNull(Rows.instant(row, "changed_at")), row.getObject("concern", UUID.class),
                row.getString("withdrawal_reason"));
    }
}

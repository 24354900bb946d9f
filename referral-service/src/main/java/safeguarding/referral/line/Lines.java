package safeguarding.referral.line;

import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.databind.ObjectMapper;

import safeguarding.kit.database.Rows;
import safeguarding.kit.json.LenientJson;
import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.Kept;

/** All lines that agencies keep. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Lines {

    private static final String ABOUT = """
            select line.noun, line.version as latest, held.content as held, present.content as present
            from chronology_line line
            join lateral (select version, people from chronology_line_version
                where line = line.id and written_at <= ? order by version desc limit 1) shown on true
            join content_version held on held.subject = line.id and held.version = shown.version
            join content_version present on present.subject = line.id and present.version = line.version
            where shown.people && ?::uuid[] and line.id in (
                select line from chronology_line_version where people && ?::uuid[])
            order by line.id""";

    private final Rows rows;
    private final ContentVersions contents;
    private final LenientJson lenient;
    private final Map<String, Type> forms;

    Lines(Rows rows, ContentVersions contents, ObjectMapper json, @Any Instance<Noun<?>> nouns) {
        this.rows = rows;
        this.contents = contents;
        this.lenient = new LenientJson(json);
        this.forms = StreamSupport.stream(nouns.spliterator(), false).collect(Collectors.toMap(Noun::name,
                noun -> json.getTypeFactory().constructParametricType(KeptLine.class, noun.form())));
    }

    /**
     * The lines about these people, as they were at an instant, whoever's they are: what of them is shown is for the reader.
     */
    public List<FoundLine> about(Collection<UUID> records, Instant at) {
        return rows.list(ABOUT, row -> new FoundLine(row.getString("noun"), kept(row, "held"), kept(row, "present")), at,
                records,
                records);
    }

    <T extends Saying<T>> KeptLine<T> own(Noun<T> noun, String agency, UUID id, String lock) {
        return rows.first(
                "select line.noun, content from chronology_line line join content_version kept on kept.subject = line.id"
                        + " and kept.version = line.version where line.id = ? and line.noun = ? and line.agency = ?" + lock,
                row -> this.<T> read(row, "content"), id, noun.name(), agency).orElseThrow(LineNotFound::new);
    }

    <T extends Saying<T>> KeptLine<T> ownVersion(Noun<T> noun, String agency, UUID id, long version) {
        return rows.first(
                "select line.noun, content from chronology_line line join content_version kept on kept.subject = line.id"
                        + " where line.id = ? and line.noun = ? and line.agency = ? and kept.version = ?",
                row -> this.<T> read(row, "content"), id, noun.name(), agency, version).orElseThrow(LineNotFound::new);
    }

    <T extends Saying<T>> Kept open(Noun<T> noun, KeptLine<T> first) {
        rows.run("insert into chronology_line (id, noun, version, status, agency, recorded_at) values (?, ?, ?, ?, ?, ?)",
                first.id(), noun.name(), first.version(), first.status(), first.recordedBy(), first.recordedAt());
        return keep(first);
    }

    <T extends Saying<T>> Kept settle(KeptLine<T> next) {
        rows.run("update chronology_line set version = ?, status = ? where id = ?", next.version(), next.status(), next.id());
        return keep(next);
    }

    private <T extends Saying<T>> Kept keep(KeptLine<T> line) {
        rows.run("insert into chronology_line_version (line, version, written_at, people) values (?, ?, ?, ?::uuid[])",
                line.id(),
                line.version(), line.changedAt(), line.said().about());
        return contents.keep(line.id(), line.version(), line);
    }

    private KeptLine<? extends Saying<?>> kept(ResultSet row, String column) throws SQLException {
        return readAs(row, column);
    }

    @SuppressWarnings("unchecked")
    private <T extends Saying<T>> KeptLine<T> read(ResultSet row, String column) throws SQLException {
        return (KeptLine<T>) readAs(row, column);
    }

    private KeptLine<? extends Saying<?>> readAs(ResultSet row, String column) throws SQLException {
        Type form = Objects.requireNonNull(forms.get(row.getString("noun")));
        return lenient.read(new String(row.getBytes(column), StandardCharsets.UTF_8), form);
    }
}

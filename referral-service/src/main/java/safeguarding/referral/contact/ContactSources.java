package safeguarding.referral.contact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.database.Rows;
import safeguarding.referral.form.Answer;

/** What each source says of the adults around the children of a referral. */
@ApplicationScoped
class ContactSources {

    // Of each source the latest, so that somebody who now says otherwise does not disagree with himself.
    private static final String LATEST = """
            select * from (select distinct on (child, asked) * from enquiry where referral = ? and asked is not null
                order by child, asked, asked_on desc, recorded_at desc) latest order by child, asked_on desc, asked""";
    private static final String ANSWERS = """
            select answer.* from enquiry_answer answer join enquiry on enquiry.id = answer.enquiry where enquiry.referral = ?""";
    private static final String CONNECTIONS = """
            select child, adult, caring, unsupervised from connection where referral = ? and present order by id""";

    private final Rows rows;

    ContactSources(Rows rows) {
        this.rows = rows;
    }

    List<ChildContacts> children(UUID referral) {
        List<Asking> latest = rows.list(LATEST, Asking::of, referral);
        List<Said> answers = rows.list(ANSWERS, Said::answer, referral);
        List<Said> connections = rows.list(CONNECTIONS, Said::connection, referral);
        return rows.list("select id from child where referral = ? and status = 'RECEIVED' order by id",
                row -> row.getObject(1, UUID.class), referral).stream()
                .map(child -> contacts(child, latest.stream().filter(asking -> asking.child().equals(child)).toList(), answers,
                        connections.stream().filter(said -> said.of().equals(child)).toList()))
                .toList();
    }

    private static ChildContacts contacts(UUID child, List<Asking> latest, List<Said> answers, List<Said> connections) {
        Set<UUID> ids = latest.stream().map(Asking::id).collect(Collectors.toSet());
        List<Said> asked = answers.stream().filter(said -> ids.contains(said.of())).toList();
        List<UUID> adults = Stream.concat(connections.stream(), asked.stream()).map(Said::adult).distinct()
                .sorted().toList();
        LocalDate lastAskedOn = latest.stream().map(Asking::on).max(LocalDate::compareTo).orElse(null);
        return new ChildContacts(child, lastAskedOn,
                adults.stream().map(adult -> contact(adult, latest, asked, connections)).toList());
    }

    private static AdultContact contact(UUID adult, List<Asking> latest, List<Said> asked, List<Said> connections) {
        List<SourceAnswer> all = new ArrayList<>();
        connections.stream().filter(said -> said.adult().equals(adult)).map(said -> said.by("REFERRAL", null))
                .forEach(all::add);
        for (Asking asking : latest) {
            asked.stream().filter(said -> said.adult().equals(adult) && said.of().equals(asking.id())).findFirst()
                    .map(said -> said.by(asking.asked(), asking))
                    .or(() -> Optional.ofNullable(asking.nobodyElse()))
                    .ifPresent(all::add);
        }
        return AdultContact.of(adult, all);
    }

    /** One asking of one source. */
    private record Asking(UUID id, UUID child, String asked, LocalDate on, Answer anybodyElse) {

        static Asking of(ResultSet row) throws SQLException {
            return new Asking(row.getObject("id", UUID.class), row.getObject("child", UUID.class), row.getString("asked"),
                    row.getObject("asked_on", LocalDate.class), Answer.valueOf(row.getString("anybody_else")));
        }

        @Nullable
        SourceAnswer nobodyElse() {
            return anybodyElse == Answer.NO
                    ? new SourceAnswer(asked, id, on, Answer.NOT_ASKED, Answer.NOT_ASKED, Answer.NOT_ASKED, true)
                    : null;
        }
    }

    /** What was said of an adult: of a child in the referral, or in an asking. */
    private record Said(UUID of, UUID adult, Answer caring, Answer unsupervised, Answer household) {

        static Said answer(ResultSet row) throws SQLException {
            return new Said(row.getObject("enquiry", UUID.class), row.getObject("adult", UUID.class),
                    Answer.valueOf(row.getString("caring")), Answer.valueOf(row.getString("unsupervised")),
                    Answer.valueOf(row.getString("household")));
        }

        static Said connection(ResultSet row) throws SQLException {
            return new Said(row.getObject("child", UUID.class), row.getObject("adult", UUID.class),
                    Answer.valueOf(row.getString("caring")), Answer.valueOf(row.getString("unsupervised")), Answer.NOT_ASKED);
        }

        SourceAnswer by(String source, @Nullable Asking asking) {
            return new SourceAnswer(source, asking == null ? null : asking.id(), asking == null ? null : asking.on(), caring,
                    unsupervised, household, false);
        }
    }
}

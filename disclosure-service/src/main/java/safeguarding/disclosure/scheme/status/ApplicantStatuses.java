package safeguarding.disclosure.scheme.status;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import safeguarding.disclosure.code.EnglishDay;
import safeguarding.disclosure.scheme.version.SchemeVersion;
import safeguarding.disclosure.scheme.version.SchemeVersions;
import safeguarding.kit.caller.Caller;
import safeguarding.kit.database.Rows;
import safeguarding.kit.trail.Trail;

/** What applicants can see. One table is read and no other, and it holds nothing that the police found, did or decided. */
@ApplicationScoped
public class ApplicantStatuses {

    // Compared where no row is found, so that a reference that is none takes the way of one that is.
    private static final String NOBODYS = "sha-256:" + "0".repeat(64);

    private final Rows rows;
    private final SchemeVersions versions;
    private final Trail trail;
    private final Caller caller;
    private final Clock clock;

    ApplicantStatuses(Rows rows, SchemeVersions versions, Trail trail, Caller caller, Clock clock) {
        this.rows = rows;
        this.versions = versions;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void applied(UUID application, String force, SchemeVersion scheme, Instant receivedAt) {
        rows.run("insert into scheme_applicant (application, agency, scheme, applied_on, answer_from) values (?, ?, ?, ?, ?)",
                application, force, scheme.id(), EnglishDay.of(receivedAt),
                EnglishDay.of(versions.due(scheme.answerAfter(), receivedAt)));
    }

    /** His own act, whatever has become of the application meanwhile. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void withdrew(UUID application, LocalDate on) {
        rows.run("update scheme_applicant set withdrawn_on = ? where application = ? and withdrawn_on is null", on,
                application);
    }

    /** A new code, in the place of any before; this is the only moment at which anybody sees it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public ReturnCode issue(UUID application) {
        ReturnCode made = ReturnCode.random();
        rows.run("update scheme_applicant set reference = ?, code_digest = ? where application = ?", made.reference(),
                made.digest(), application);
        return made.shown();
    }

    @Transactional
    ApplicantStatus see(StatusQuestion question) {
        ReturnCode typed = ReturnCode.typed(question.reference(), question.code());
        Optional<Applied> found = rows.first("select * from scheme_applicant where reference = ? and agency = ?", Applied::of,
                typed.reference(), caller.agency());
        boolean opens = typed.opens(found.map(Applied::codeDigest).orElse(NOBODYS));
        Applied applied = found.filter(row -> opens).orElseThrow(CodeOpensNothing::new);
        trail.noted("applicant-status.shown", applied.application());
        ApplicantStage stage = applied.on(EnglishDay.today(clock));
        return new ApplicantStatus(stage, applied.appliedOn(), applied.answerFrom(),
                versions.named(applied.scheme()).messages().getOrDefault(stage.name(), ""));
    }
}

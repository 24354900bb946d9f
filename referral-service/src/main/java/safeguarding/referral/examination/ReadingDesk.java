package safeguarding.referral.examination;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.caller.Caller;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.Trail;
import safeguarding.kit.web.Revision;
import safeguarding.referral.deadline.DeadlineView;
import safeguarding.referral.deadline.Deadlines;
import safeguarding.referral.proforma.Difference;
import safeguarding.referral.proforma.Differences;
import safeguarding.referral.proforma.Writing;
import safeguarding.referral.receipted.NamedReceipt;
import safeguarding.referral.receipted.NamedReceipts;
import safeguarding.referral.receipted.NewReceipt;
import safeguarding.referral.receipted.ReceiptClocks;
import safeguarding.referral.receipted.ReceiptClocks.Occasion;
import safeguarding.referral.receipted.Shared;
import safeguarding.referral.reference.Naming;
import safeguarding.referral.reference.Namings;
import safeguarding.referral.strategy.Discussions;

/** Where everyone of a strategy discussion reads what was found, and says that it has come. */
@ApplicationScoped
class ReadingDesk {

    private final Examinations examinations;
    private final Discussions discussions;
    private final Deadlines deadlines;
    private final NamedReceipts receipts;
    private final ReceiptClocks clocks;
    private final Differences differences;
    private final Namings namings;
    private final Trail trail;
    private final Caller caller;

    ReadingDesk(Examinations examinations, Discussions discussions, Deadlines deadlines, NamedReceipts receipts,
            ReceiptClocks clocks, Differences differences, Namings namings, Trail trail, Caller caller) {
        this.examinations = examinations;
        this.discussions = discussions;
        this.deadlines = deadlines;
        this.receipts = receipts;
        this.clocks = clocks;
        this.differences = differences;
        this.namings = namings;
        this.trail = trail;
        this.caller = caller;
    }

    @Transactional
    ExaminationsView of(UUID discussion) {
        discussions.invitedTo(discussion, caller.agency());
        List<ExaminationView> found = examinations.of(discussion).stream().map(this::view).toList();
        Map<UUID, Long> versions = found.stream().collect(Collectors.toMap(ExaminationView::id, ExaminationView::version));
        trail.noted("examinations.looked-into", discussion);
        trail.read("examination", versions, "full");
        return new ExaminationsView(found);
    }

    @Transactional
    ExaminationView read(UUID id) {
        return shown(examinations.sharedWith(id, caller.agency()));
    }

    @Transactional
    ExaminationView readVersion(UUID id, long version) {
        Examination present = examinations.sharedWith(id, caller.agency());
        if (present.state() == ExaminationState.WITHDRAWN && !present.recorded().agency().equals(caller.agency())) {
            // It is about another child; what was read before is on the trail, and to be set aside.
            return shown(present);
        }
        return shown(examinations.version(id, version));
    }

    @Transactional
    DifferencesView differences(UUID id) {
        Examination examination = examinations.sharedWith(id, caller.agency());
        examination.require(ExaminationVerb.COMPARE);
        Writing report = Objects.requireNonNull(examination.report());
        Writing before = examination.preliminary();
        List<Difference> found = differences.between(before == null ? null : before.proforma(), report.proforma());
        trail.in(Chain.of(examination.referral())).read("examination", id, examination.version(), "differences");
        return new DifferencesView(id, examination.version(), before != null, found);
    }

    @Transactional
    NamedReceipt receive(UUID id, @Nullable String ifMatch, NewReceipt form) {
        Examination examination = examinations.lockSharedWith(id, caller.agency());
        Revision.require(ifMatch, examination.version());
        examination.require(ExaminationVerb.RECEIVE);
        NamedReceipt given = receipts.give(
                new Shared("examination", id, examination.version(), Chain.of(examination.referral())), caller.agency(), form);
        String what = examination.state() == ExaminationState.WITHDRAWN ? "recall-confirmed" : "opinion-received";
        clocks.happened(new Occasion(examination.referral(), id, examination.version(), given.receivedAt(), caller.user()),
                List.of(caller.agency()), what);
        return given;
    }

    private ExaminationView shown(Examination examination) {
        trail.in(Chain.of(examination.referral())).read("examination", examination.id(), examination.version(), "full");
        return view(examination);
    }

    private ExaminationView view(Examination examination) {
        // Whoever convened named the children.
        boolean named = discussions.isConvenedBy(examination.discussion(), caller.agency());
        Naming naming = namings.of(examination.discussion(), examination.referral(), caller.agency(), named);
        String examiner = examination.recorded().agency();
        List<DeadlineView> due = examiner.equals(caller.agency()) ? deadlines.about(examination.id())
                : deadlines.about(examination.id(), Set.of(examiner, caller.agency()));
        return ExaminationView.of(examination, naming, due, receipts.of(examination.id()),
                caller.agency());
    }
}

package safeguarding.referral.examination;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.referral.deadline.DeadlineView;
import safeguarding.referral.decision.Decider;
import safeguarding.referral.proforma.NewExamination;
import safeguarding.referral.proforma.Writing;
import safeguarding.referral.receipted.NamedReceipt;
import safeguarding.referral.reference.Naming;

/**
 * An examination as everyone of its strategy discussion reads it.
 *
 * @param referral for a reader before whom the referral is
 * @param awaitsReceipt whether nobody at the reader's agency has said yet that this version has come
 * @param receipts of all agencies for the one that examined; of the reader's own for the others
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ExaminationView(UUID id, long version, UUID discussion, @Nullable UUID referral, ExaminationState state,
        NewExamination said,
        @Nullable Writing preliminary, @Nullable Writing report, @Schema(maxLength = 60) String guidance, Decider recorded,
        @Schema(maxItems = 50) List<DeadlineView> clocks, boolean awaitsReceipt,
        @Schema(maxItems = 1000) List<NamedReceipt> receipts) {

    static ExaminationView of(Examination of, Naming naming, List<DeadlineView> clocks, List<NamedReceipt> all, String reader) {
        List<NamedReceipt> receipts = of.recorded().agency().equals(reader) ? all
                : all.stream().filter(receipt -> receipt.agency().equals(reader)).toList();
        boolean received = all.stream()
                .anyMatch(receipt -> receipt.agency().equals(reader) && receipt.version() == of.version());
        return new ExaminationView(of.id(), of.version(), of.discussion(), naming.referral(of.referral()),
                of.state(), of.said().about(naming.child(of.said().child())),
                of.preliminary(), of.report(), of.guidance(), of.recorded(), clocks,
                of.state() != ExaminationState.EXAMINED && !received, receipts);
    }
}

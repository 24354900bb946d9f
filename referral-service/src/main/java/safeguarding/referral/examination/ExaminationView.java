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
 * @param withdrawal why it was taken back; what was written is then shown to whoever examined and to nobody else
 * @param awaitsReceipt whether nobody at the reader's agency has said yet that this version has come
 * @param receipts of all agencies for the one that examined; of the reader's own for the others
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ExaminationView(UUID id, long version, UUID discussion, @Nullable UUID referral, ExaminationState state,
        @Nullable NewExamination said,
        @Nullable Writing preliminary, @Nullable Writing report, Examination.@Nullable Withdrawal withdrawal,
        @Schema(maxLength = 60) String guidance, Decider recorded,
        @Schema(maxItems = 500) List<DeadlineView> clocks, boolean awaitsReceipt,
        @Schema(maxItems = 1000) List<NamedReceipt> receipts) {

    static ExaminationView of(Examination of, Naming naming, List<DeadlineView> clocks, List<NamedReceipt> all,
            String reader) {
        boolean examiner = of.recorded().agency().equals(reader);
        List<NamedReceipt> receipts = examiner ? all
                : all.stream().filter(receipt -> receipt.agency().equals(reader)).toList();
        boolean received = all.stream()
                .anyMatch(receipt -> receipt.agency().equals(reader) && receipt.version() == of.version());
        boolean shows = examiner || of.state() != ExaminationState.WITHDRAWN;
        return new ExaminationView(of.id(), of.version(), of.discussion(), naming.referral(of.referral()), of.state(),
                shows ? of.said().about(naming.child(of.said().child())) : null, shows ? of.preliminary() : null,
                shows ? of.report() : null, of.withdrawal(), of.guidance(), of.recorded(), naming.clocks(clocks),
                of.state() != ExaminationState.EXAMINED && !received, receipts);
    }
}

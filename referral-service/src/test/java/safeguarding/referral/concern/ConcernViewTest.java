package safeguarding.referral.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import safeguarding.referral.form.StaffContact;
import safeguarding.referral.right.Detail;

class ConcernViewTest {

    private static final StaffContact CONTACT = new StaffContact("Ines Invented", null, "01962 000000", null);

    @ParameterizedTest
    @EnumSource
    void narrative_is_shown_in_full_detail_only(Detail detail) {
        assertThat(view(ConcernStatus.RECORDED).shownIn(detail).narrative() != null).isEqualTo(detail == Detail.FULL);
    }

    @ParameterizedTest
    @EnumSource
    void what_it_is_about_is_not_shown_to_whom_may_only_ring(Detail detail) {
        ConcernView shown = view(ConcernStatus.RECORDED).shownIn(detail);
        boolean more = detail != Detail.CONTACT_ONLY;
        assertThat(shown.kind() != null).isEqualTo(more);
        assertThat(shown.subject() != null).isEqualTo(more);
        assertThat(shown.statement() != null).isEqualTo(more);
        assertThat(shown.occurredOn() != null).isEqualTo(more);
    }

    @ParameterizedTest
    @EnumSource
    void class_agency_and_whom_to_ring_are_shown_in_every_detail(Detail detail) {
        ConcernView shown = view(ConcernStatus.RECORDED).shownIn(detail);
        assertThat(shown.detail()).isEqualTo(detail);
        assertThat(shown.concernClass()).isEqualTo("SAFEGUARDING");
        assertThat(shown.recordedBy()).isEqualTo("larkfield-primary-invented");
        assertThat(shown.contact()).isEqualTo(CONTACT);
    }

    @ParameterizedTest
    @EnumSource
    void without_addresses_nothing_is_left_that_somebody_wrote_in_his_own_words(Detail detail) {
        ConcernView shown = view(ConcernStatus.RECORDED).shownIn(detail).withoutAddresses();
        boolean more = detail != Detail.CONTACT_ONLY;
        assertThat(shown.narrative()).isNull();
        assertThat(shown.statement()).isNull();
        assertThat(shown.withdrawalReason()).isNull();
        assertThat(shown.kind() != null).isEqualTo(more);
        assertThat(shown.contact()).isEqualTo(CONTACT);
        assertThat(shown.addressesWithheld()).isEqualTo(more ? true : null);
        assertThat(shown.seenAs()).isEqualTo(more ? detail + "-WITHOUT-ADDRESSES" : "CONTACT_ONLY");
    }

    private static ConcernView view(ConcernStatus status) {
        return new ConcernView(UUID.randomUUID(), 1, Detail.FULL, status, "SAFEGUARDING", "larkfield-primary-invented",
                Instant.parse("2026-11-22T09:30:00Z"), Instant.parse("2026-11-22T09:30:00Z"), "why", UUID.randomUUID(),
                "neglect",
                LocalDate.of(2026, 11, 20), new Statement("Planted", Nature.FACT, "1AP", "class teacher"), "Planted", CONTACT,
                null);
    }
}

package safeguarding.disclosure.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import safeguarding.disclosure.mappa.ManagerContact;
import safeguarding.disclosure.mappa.Mappa;
import safeguarding.disclosure.offender.OffenderProfile;
import safeguarding.disclosure.order.Prohibition;
import safeguarding.disclosure.right.Detail;
import safeguarding.kit.event.Announcement;
import safeguarding.kit.identity.PersonName;
import safeguarding.testkit.EventContract;

class ConcernTest {

    private static final Instant NOW = Instant.parse("2026-10-05T09:30:00.123456Z");
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    private static final UUID ID = UUID.fromString("019aa9d0-5c1e-7a54-9b0e-3f6d2c81e7a1");
    private static final ConcernText TEXT = new ConcernText("new-partner", Statement.OPINION, "2BC", "Planted narrative.",
            LocalDate.of(2026, 10, 4));
    private static final OffenderProfile PROFILE = new OffenderProfile(UUID.randomUUID(), 3,
            PersonName.of("David", "Marshinvented"),
            new Mappa(1, null, 2, null, null), "probation-south-central", new ManagerContact("Olive Officer", null, null, null),
            List.of(new Prohibition("Not to be alone with a child.", true, null)));

    @Test
    void whoever_was_told_by_a_decision_sees_no_view_of_the_concern_at_all() {
        Concern concern = new Concern(PROFILE.id(), "police", TEXT, NOW);

        assertThatThrownBy(() -> ConcernView.of(concern, PROFILE, Detail.AGREED_WORDING)).isInstanceOf(ConcernNotFound.class);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "AGREED_WORDING")
    void narrative_and_prohibitions_are_shown_in_full_only(Detail detail) {
        ConcernView view = ConcernView.of(new Concern(PROFILE.id(), "police", TEXT, NOW), PROFILE, detail);

        boolean full = detail == Detail.FULL;
        assertThat(view.detail()).isEqualTo(detail);
        assertThat(view.narrative() != null).isEqualTo(full);
        assertThat(view.adult() != null && view.adult().prohibitions() != null).isEqualTo(full);
        assertThat(view.adult() != null).isEqualTo(detail != Detail.CONTACT_ONLY);
        assertThat(view.kind() != null).isEqualTo(detail != Detail.CONTACT_ONLY);
        assertThat(view.offender()).isNull();
        assertThat(view.contact().manager()).isEqualTo(PROFILE.manager());
    }

    @Test
    void without_addresses_neither_narrative_nor_prohibitions_are_left() {
        ConcernView view = ConcernView.of(new Concern(PROFILE.id(), "police", TEXT, NOW), PROFILE, Detail.FULL)
                .withoutAddresses();

        assertThat(view.addressesWithheld()).isTrue();
        assertThat(view.narrative()).isNull();
        assertThat(view.adult().prohibitions()).isNull();
        assertThat(view.adult().name()).isEqualTo(PROFILE.name());
        assertThat(view.contact().manager()).isEqualTo(PROFILE.manager());
    }

    @Test
    void the_reason_of_a_withdrawal_is_for_the_recorder_alone() {
        Concern concern = new Concern(PROFILE.id(), "police", TEXT, NOW);
        concern.withdraw("Planted narrative.", NOW);

        assertThat(ConcernView.own(concern, PROFILE).withdrawalReason()).isEqualTo("Planted narrative.");
        assertThat(ConcernView.of(concern, PROFILE, Detail.FULL).withdrawalReason()).isNull();
    }

    @Test
    void what_was_withdrawn_stays_as_it_was() {
        Concern concern = new Concern(PROFILE.id(), "police", TEXT, NOW);
        concern.withdraw("A mistake.", NOW);

        assertThatThrownBy(() -> concern.correct(TEXT, NOW)).isInstanceOf(ConcernAlreadyWithdrawn.class);
        assertThatThrownBy(() -> concern.withdraw("Again.", NOW)).isInstanceOf(ConcernAlreadyWithdrawn.class);
    }

    @Test
    void nothing_written_down_by_accident_says_what_it_holds() {
        Concern concern = new Concern(PROFILE.id(), "police", TEXT, NOW);

        assertThat(List
                .of(TEXT, PROFILE, ConcernContent.of(concern), ConcernView.own(concern, PROFILE), new NewWithdrawal("Planted"))
                .toString()).doesNotContain("Planted", "Marshinvented", "Olive", "alone");
    }

    @Test
    void what_is_announced_is_what_the_examples_show() throws JsonProcessingException {
        announced(new OffenderConcernRecorded(ID, 1, "managed-offender", ConcernKinds.CONCERN_CLASS, NOW));
        announced(new OffenderConcernCorrected(ID, 2, "contact-with-children", ConcernKinds.CONCERN_CLASS, NOW));
        announced(new OffenderConcernWithdrawn(ID, 2, "contact-with-children", ConcernKinds.CONCERN_CLASS, NOW));
    }

    private static void announced(Announcement announcement) throws JsonProcessingException {
        assertThat(announcement.subject()).isEqualTo(ID);
        assertThat(announcement.topic()).isEqualTo("safeguarding.offender-concern");
        EventContract.checkSent(announcement.type(), JSON.writeValueAsString(announcement));
    }
}

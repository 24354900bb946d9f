package safeguarding.referral.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import safeguarding.kit.problem.Fault;
import safeguarding.kit.problem.Invalid;
import safeguarding.referral.adult.NewAdult;
import safeguarding.referral.child.NewChild;
import safeguarding.referral.connection.NewConnection;
import safeguarding.referral.form.Place;

class TranscriptTest {

    private static final UUID KNOWN = UUID.randomUUID();

    private final Place place = Place.whole(LocalDate.of(2026, 11, 22));

    @Test
    void everybody_new_gets_an_id_and_connections_follow_refs_to_it() {
        Transcript transcript = transcribed(form(child(null, "c"), adult(null, "a"), connection("c", "a")), Known.NOTHING);
        assertThat(transcript.connections()).hasSize(1).allSatisfy(connection -> {
            assertThat(connection.child()).isEqualTo(transcript.children().get(0).id());
            assertThat(connection.adult()).isEqualTo(transcript.adults().get(0).id());
        });
    }

    @Test
    void somebody_known_keeps_the_id_and_may_be_named_by_it() {
        Known known = new Known(Set.of(KNOWN), Set.of(), Set.of());
        Transcript transcript = transcribed(form(child(KNOWN, null), adult(null, "a"), connection(KNOWN.toString(), "a")),
                known);
        assertThat(transcript.children().get(0).id()).isEqualTo(KNOWN);
        assertThat(transcript.connections().get(0).child()).isEqualTo(KNOWN);
    }

    @Test
    void a_child_and_an_adult_may_have_the_same_ref() {
        assertThat(transcribed(form(child(null, "x"), adult(null, "x"), connection("x", "x")), Known.NOTHING).connections())
                .hasSize(1);
    }

    @Test
    void an_id_that_the_referral_never_gave_out_is_a_fault() {
        assertThat(faults(form(child(KNOWN, null), adult(KNOWN, null), null), new Known(Set.of(), Set.of(KNOWN), Set.of())))
                .containsExactly("/children/0/id");
    }

    @Test
    void an_id_or_a_ref_used_twice_is_a_fault() {
        NewReferral form = NewReferral.ofPeople("invented", List.of(child(KNOWN, "c"), child(KNOWN, "c")), List.of(),
                List.of());
        assertThat(faults(form, new Known(Set.of(KNOWN), Set.of(), Set.of()))).containsExactly("/children/1/id",
                "/children/1/ref");
    }

    @Test
    void a_connection_that_leads_nowhere_is_a_fault() {
        assertThat(faults(form(child(null, "c"), adult(null, "a"), connection("a", "c")), Known.NOTHING))
                .containsExactly("/connections/0/child", "/connections/0/adult");
    }

    private Transcript transcribed(NewReferral form, Known known) {
        Transcript transcript = Transcript.of(form, known, place);
        place.refuseIfWrong();
        return transcript;
    }

    private List<String> faults(NewReferral form, Known known) {
        Transcript.of(form, known, place);
        return catchThrowableOfType(Invalid.class, place::refuseIfWrong).faults().stream().map(Fault::pointer).toList();
    }

    private static NewReferral form(NewChild child, NewAdult adult, NewConnection connection) {
        return NewReferral.ofPeople("invented", List.of(child), List.of(adult),
                connection == null ? List.of() : List.of(connection));
    }

    private static NewChild child(UUID id, String ref) {
        return new NewChild(id, ref, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    private static NewAdult adult(UUID id, String ref) {
        return new NewAdult(id, ref, null, null, null, null, null, null, null, null, null, null, null);
    }

    private static NewConnection connection(String child, String adult) {
        return new NewConnection(null, child, adult, null, null, null, null, null, null, null, null, null, null);
    }
}

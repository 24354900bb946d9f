package safeguarding.disclosure.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import safeguarding.kit.identity.PartialDate;
import safeguarding.kit.identity.PersonName;
import safeguarding.kit.problem.Fault;
import safeguarding.kit.problem.Faults;

class ContactListTest {

    private static final UUID ELLA = UUID.randomUUID();
    private static final UUID TOM = UUID.randomUUID();
    private static final UUID NEW = UUID.randomUUID();

    private final Faults faults = new Faults();

    @Test
    void a_child_is_known_by_its_id_whatever_is_said_of_it_now() {
        ContactList after = after(List.of(child(ELLA, "Ella")), child(ELLA, "Isabella"));

        assertThat(after.children()).extracting(ReportedChild::id).containsExactly(ELLA);
        assertThat(after.added()).isZero();
    }

    @Test
    void a_child_without_an_id_is_the_one_of_whom_the_same_was_said() {
        ContactList after = after(List.of(child(ELLA, "Ella"), child(TOM, "Tom")), child(null, "Tom"));

        assertThat(after.children()).extracting(ReportedChild::id).containsExactly(TOM);
        assertThat(after.added()).isZero();
    }

    @Test
    void a_child_of_whom_something_else_is_said_is_another_one() {
        ReportedChild younger = new ReportedChild(null, names("Ella"), PartialDate.exact(LocalDate.of(2020, 1, 1)), null, null,
                null, null,
                null, null, null, null);

        ContactList after = after(List.of(child(ELLA, "Ella")), younger);

        assertThat(after.children()).extracting(ReportedChild::id).containsExactly(NEW);
        assertThat(after.added()).isOne();
    }

    @Test
    void a_child_of_whom_nothing_is_known_is_never_taken_for_one_before() {
        ReportedChild unknown = new ReportedChild(null, null, null, null, null, null, null, null, null, null, null);

        ContactList after = after(List.of(unknown.withId(ELLA)), unknown);

        assertThat(after.added()).isOne();
    }

    @Test
    void namesakes_take_one_place_each() {
        ContactList after = after(List.of(child(ELLA, "Ella")), child(null, "Ella"), child(null, "Ella"));

        assertThat(after.children()).extracting(ReportedChild::id).containsExactly(ELLA, NEW);
        assertThat(after.added()).isOne();
    }

    @Test
    void a_place_taken_by_id_is_not_taken_again_by_name() {
        ContactList after = after(List.of(child(ELLA, "Ella")), child(null, "Ella"), child(ELLA, "Ella"));

        assertThat(after.children()).extracting(ReportedChild::id).containsExactly(NEW, ELLA);
    }

    @Test
    void who_is_not_named_any_more_has_gone() {
        ContactList after = after(List.of(child(ELLA, "Ella"), child(TOM, "Tom")), child(TOM, "Tom"));

        assertThat(after.children()).extracting(ReportedChild::id).containsExactly(TOM);
    }

    @Test
    void an_id_that_was_never_given_or_stands_twice_is_a_fault() {
        after(List.of(child(ELLA, "Ella")), child(TOM, "Tom"), child(ELLA, "Ella"), child(ELLA, "Ella"));

        assertThat(faults.found()).extracting(Fault::pointer).containsExactly("/children/0/id", "/children/2/id");
    }

    @Test
    void what_is_not_said_is_unknown_and_not_no() {
        ReportedChild child = child(null, "Ella");

        assertThat(child.relationship()).isEqualTo("not-known");
        assertThat(child.unsupervised()).isEqualTo(Answer.NOT_ASKED);
        assertThat(child.caring()).isEqualTo(Answer.NOT_ASKED);
    }

    private ContactList after(List<ReportedChild> before, ReportedChild... given) {
        return ContactList.after(before, List.of(given), () -> NEW, faults);
    }

    private static ReportedChild child(UUID id, String given) {
        return new ReportedChild(id, names(given), null, null, null, null, null, null, null, null, null);
    }

    private static List<PersonName> names(String given) {
        return List.of(PersonName.of(given, "Kimberinvented"));
    }
}

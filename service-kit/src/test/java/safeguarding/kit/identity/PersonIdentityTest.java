package safeguarding.kit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import jakarta.validation.Validation;
import jakarta.validation.Validator;

import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import safeguarding.kit.problem.Fault;
import safeguarding.kit.problem.Faults;

class PersonIdentityTest {

    private final ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    private final Validator validator = Validation.byDefaultProvider().configure()
            .messageInterpolator(new ParameterMessageInterpolator()).buildValidatorFactory()
            .getValidator();

    @Test
    void an_identity_reads_and_writes_the_same_JSON() throws JsonProcessingException {
        String written = """
                {"names":[{"given":"David","family":"Example","use":"ALIAS"},{"given":null,"family":"Sample","use":"CURRENT"}],\
                "born":{"date":"1979-04-03","accuracyIndicator":"AAE"},"identifiers":[{"system":"nhs-number","value":"9990000018"}]}""";
        PersonIdentity identity = json.readValue(written, PersonIdentity.class);
        assertThat(json.writeValueAsString(identity)).isEqualTo(written);
        assertThat(faults(identity)).isEmpty();
        assertThat(violations(identity)).isEmpty();
    }

    @Test
    void nothing_is_enough_and_what_is_new_is_passed_over() throws JsonProcessingException {
        assertThat(json.readValue("{\"later\":1}", PersonIdentity.class)).isEqualTo(PersonIdentity.unknown());
        assertThat(faults(PersonIdentity.unknown())).isEmpty();
        assertThat(violations(PersonIdentity.unknown())).isEmpty();
    }

    @Test
    void the_values_read_and_write_as_plain_strings() throws JsonProcessingException {
        List<Object> values = List.of(NhsNumber.of("9990000018"), PncId.of("2015/0123456U"), CroId.of("123456/08T"),
                Upn.of("B801200005001"),
                Uprn.of("007"), Postcode.of("so238uj"), PhoneNumber.of("01632 960123"), VehicleRegistration.of("ab12 c?e"));
        assertThat(json.writeValueAsString(values)).isEqualTo("""
                ["9990000018","2015/0123456U","123456/08T","B801200005001","7","SO23 8UJ","01632 960123","AB12C?E"]""");
        assertThat(json.readValue("\"so238uj\"", Postcode.class)).isEqualTo(Postcode.of("SO23 8UJ"));
        assertThat(json.readValue("\"999 000 0018\"", NhsNumber.class)).isEqualTo(NhsNumber.of("9990000018"));
        assertThat(json.readValue("\"01632960123\"", PhoneNumber.class)).isEqualTo(PhoneNumber.of("01632 960123"));
    }

    @Test
    void everything_wrong_is_told_at_once_with_its_place() {
        PersonIdentity identity = new PersonIdentity(
                List.of(PersonName.of("Robin", null), PersonName.of(" ", null), PersonName.of("Ro\u0007bin", "Exa\nmple")),
                PartialDate.exact(LocalDate.of(979, 4, 3)),
                List.of(new Identifier("nhs-number", "9990000018"), new Identifier("nhs-number", "9990000019"),
                        new Identifier("made up", "1"), new Identifier("pnc", "15/0123456U")));
        assertThat(faults(identity)).extracting(Fault::pointer).containsExactly("/children/0/names/1",
                "/children/0/names/2/given",
                "/children/0/names/2/family", "/children/0/born/date", "/children/0/identifiers/1/value",
                "/children/0/identifiers/2/system",
                "/children/0/identifiers/3/value");
        assertThat(faults(identity)).extracting(Fault::detail)
                .noneMatch(detail -> detail.contains("9990000019") || detail.contains("979"));
    }

    @Test
    void an_unknown_year_of_birth_is_not_an_early_one() {
        assertThat(faults(new PersonIdentity(List.of(), new PartialDate(LocalDate.of(1979, 4, 3), "AAU"), List.of())))
                .isEmpty();
    }

    @Test
    void missing_members_are_left_to_bean_validation() throws JsonProcessingException {
        PersonIdentity identity = json.readValue("""
                {"names":[null],"born":{"accuracyIndicator":"XYZ"},"identifiers":[null,{"system":"pnc"},{"value":"1"},{}]}""",
                PersonIdentity.class);
        assertThat(faults(identity)).isEmpty();
        assertThat(identity.strongIdentifiers()).isEmpty();
        assertThat(identity.completed(Year.of(2026))).isEqualTo(identity);
        assertThat(violations(identity)).containsExactlyInAnyOrder("names[0].<list element>", "born.date",
                "born.accuracyIndicator",
                "identifiers[0].<list element>", "identifiers[1].value", "identifiers[2].system", "identifiers[3].system",
                "identifiers[3].value");
    }

    @Test
    void lists_and_strings_have_limits() {
        PersonIdentity identity = new PersonIdentity(Collections.nCopies(21, PersonName.of("Robin", null)), null,
                Collections.nCopies(21, new Identifier("local", "1")));
        assertThat(violations(identity)).containsExactlyInAnyOrder("names", "identifiers");
        PersonIdentity wordy = new PersonIdentity(List.of(PersonName.of("x".repeat(101), "x".repeat(100))), null,
                List.of(new Identifier("x".repeat(101), "x".repeat(65))));
        assertThat(violations(wordy)).containsExactlyInAnyOrder("names[0].given", "identifiers[0].system",
                "identifiers[0].value");
    }

    @ParameterizedTest
    @CsvSource({ "nhs-number,999 000 0018,nhs-number,9990000018", "NHS-Number,9990000018,nhs-number,9990000018",
            "https://fhir.nhs.uk/Id/nhs-number,999-000-0018,nhs-number,9990000018", "pnc,2015/123456u,pnc,2015/0123456U",
            "uprn,0007,uprn,7",
            "ni-number,qq 12 34 56 c,ni-number,qq 12 34 56 c", "ni-number,ab 12 34 56 c,ni-number,AB123456C",
            "delius-crn,x123456,delius-crn,X123456",
            "prison-number,a1234bc,prison-number,A1234BC", "larkfield-file, 12/A ,larkfield-file,12/A", "visor,V 1,visor,V1" })
    void an_identifier_is_kept_in_one_form_when_right_and_as_written_otherwise(String system, String value, String keptSystem,
            String keptValue) {
        assertThat(new Identifier(system, value)).isEqualTo(new Identifier(keptSystem, keptValue));
        assertThat(new Identifier(system, value).value()).isEqualTo(keptValue);
        assertThat(new Identifier(system, value).system()).isEqualTo(keptSystem);
    }

    @ParameterizedTest
    @CsvSource({ "nhs-number,9990000018,true", "nhs-number,9990000019,false", "pnc,2015/0123456U,true", "pnc,15/0123456U,false",
            "cro,SF39/12345Y,true",
            "upn,B801200005001,true", "uprn,7,false", "ni-number,AB123456C,false", "delius-crn,X123456,false",
            "larkfield-file,12,false" })
    void only_a_right_value_that_one_person_has_joins_records(String system, String value, boolean strong) {
        assertThat(new Identifier(system, value).isStrong()).isEqualTo(strong);
    }

    @Test
    void a_temporary_pupil_number_joins_nothing() {
        Identifier temporary = Stream.of("ABCDEFGHJKLMNPQRTUVWXYZ".split(""))
                .map(letter -> new Identifier("upn", letter + "80120000500A"))
                .filter(one -> one.known().orElseThrow().isValid(one.value())).findFirst().orElseThrow();
        assertThat(temporary.isStrong()).isFalse();
        assertThat(faults(new PersonIdentity(List.of(), null, List.of(temporary)))).isEmpty();
    }

    @Test
    void a_short_year_is_filled_in_by_the_callers_clock_only() {
        PersonIdentity identity = new PersonIdentity(List.of(), null,
                List.of(new Identifier("pnc", "15/0123456U"), new Identifier("pnc", "15/0123456A")));
        assertThat(identity.completed(Year.of(2026)).identifiers())
                .containsExactly(new Identifier("pnc", "2015/0123456U"), new Identifier("pnc", "15/0123456A"));
    }

    @ParameterizedTest
    @EnumSource
    void each_system_is_found_by_its_code_and_refuses_what_is_nothing_like_it(IdentifierSystem system) {
        assertThat(IdentifierSystem.named(system.code())).contains(system);
        assertThat(system.isValid(null)).isFalse();
        assertThat(system.canonical(null)).isEmpty();
        assertThat(system.isValid("~".repeat(40))).isFalse();
        assertThat(system.rule()).endsWith(".");
    }

    @ParameterizedTest
    @ValueSource(strings = { "larkfield-file", "https://www.example.test/ids/file", "urn:example:file" })
    void a_system_that_the_exchange_does_not_know_is_taken_at_its_word(String system) {
        assertThat(faults(new PersonIdentity(List.of(), null, List.of(new Identifier(system, "anything"))))).isEmpty();
    }

    @Test
    void the_text_of_an_identity_shows_nothing() {
        PersonIdentity identity = new PersonIdentity(List.of(PersonName.of("Robin", "Example")),
                PartialDate.exact(LocalDate.of(1979, 4, 3)),
                List.of(new Identifier("nhs-number", "9990000018")));
        assertThat(identity).hasToString("PersonIdentity[…]");
        assertThat(Arrays.asList(identity.names().get(0), identity.born(), identity.identifiers().get(0)).toString())
                .isEqualTo("[PersonName[…], PartialDate[…], Identifier[…]]");
    }

    private static List<Fault> faults(PersonIdentity identity) {
        Faults faults = new Faults();
        identity.check("/children/0", faults);
        return faults.found();
    }

    private List<String> violations(PersonIdentity identity) {
        return validator.validate(identity).stream().map(violation -> violation.getPropertyPath().toString()).toList();
    }
}

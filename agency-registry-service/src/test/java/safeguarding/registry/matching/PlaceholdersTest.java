package safeguarding.registry.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import safeguarding.kit.identity.Identifier;
import safeguarding.kit.identity.PersonIdentity;
import safeguarding.registry.matching.field.Reference;

class PlaceholdersTest {

    @ParameterizedTest
    @ValueSource(strings = { "N/A", "none", "Not known", "?", "-", "0", "00000000", "XXXX", "See file" })
    void what_stands_in_the_place_of_a_number_is_none(String value) {
        assertThat(of(new Identifier("visor", value)).references()).isEmpty();
        assertThat(JoinKeys.of(of(new Identifier("visor", value)))).isEmpty();
    }

    @Test
    void a_number_is_one() {
        assertThat(of(new Identifier("visor", "INVENTED-1")).references()).extracting(Reference::value)
                .containsExactly("INVENTED-1");
        assertThat(JoinKeys.of(of(new Identifier("visor", "INVENTED-1")))).hasSize(1);
    }

    private static Particulars of(Identifier identifier) {
        return Particulars.of(new PersonIdentity(List.of(), null, List.of(identifier)));
    }
}

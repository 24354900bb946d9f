package safeguarding.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AssetsTest {

    private final Assets assets = new Assets();

    @Test
    void the_name_of_an_asset_changes_with_what_it_holds() {
        assertThat(assets.of("exchange.css")).matches("/assets/exchange-[0-9a-f]{12}\\.css");
        assertThat(assets.of("exchange.css")).isEqualTo(new Assets().of("exchange.css"));
    }

    @Test
    void the_typeface_and_the_crown_of_gov_uk_are_not_used() {
        assertThat(assets.text("exchange.css")).doesNotContain("GDS Transport", "@font-face", "govuk-crest.svg");
    }

    @Test
    void everything_that_the_styles_and_scripts_name_is_served() {
        assertThat(assets.text("exchange.css")).contains("url(/assets/images/");
        assertThat(assets.missing()).isEmpty();
    }
}

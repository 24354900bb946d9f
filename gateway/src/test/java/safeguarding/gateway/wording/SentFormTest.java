package safeguarding.gateway.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import safeguarding.gateway.form.FieldError;

class SentFormTest {

    @Test
    void what_is_missing_is_named() {
        assertThat(SentForm.said(new FieldError("/thresholds/0/whoTalks", "must not be blank")))
                .isEqualTo("Fill this in: thresholds 1, who talks");
        assertThat(SentForm.said(new FieldError("/reason", "must not be null"))).isEqualTo("Fill this in: reason");
        assertThat(SentForm.said(new FieldError("/reason", "is too long"))).isEqualTo("is too long");
    }
}

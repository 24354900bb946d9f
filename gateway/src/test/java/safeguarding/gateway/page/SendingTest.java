package safeguarding.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import safeguarding.gateway.form.FieldError;

class SendingTest {

    @Test
    void what_is_missing_is_named() {
        assertThat(Sending.said(new FieldError("/thresholds/0/whoTalks", "must not be blank")))
                .isEqualTo("Fill this in: thresholds 1, who talks");
        assertThat(Sending.said(new FieldError("/reason", "must not be null"))).isEqualTo("Fill this in: reason");
        assertThat(Sending.said(new FieldError("/reason", "is too long"))).isEqualTo("is too long");
    }
}

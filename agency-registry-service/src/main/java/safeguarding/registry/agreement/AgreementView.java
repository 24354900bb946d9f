package safeguarding.registry.agreement;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One version of an agreement in a list; the document is read at its own address. */
record AgreementView(@Schema(maxLength = 81) String id, int version, @Schema(maxLength = 200) String title, LocalDate from,
        @Nullable LocalDate to) {
}

package safeguarding.registry.agreement;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Versions of agreements in the order of their publication. */
record AgreementPage(@Schema(maxItems = AgreementList.MOST) List<AgreementView> agreements,
        @Schema(maxLength = 64, description = "The cursor of the page that follows, if one does.") @Nullable String next) {
}

package safeguarding.disclosure.statement;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What stands about one offender, the latest first. */
record StatementList(UUID offender, @Schema(maxItems = Statements.MOST) List<StatementView> statements) {

    @Override
    public String toString() {
        return "StatementList[…]";
    }
}

package safeguarding.gateway.offender;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import safeguarding.gateway.form.Sheet;

/**
 * One thing that is said of an offender, with what follows from it today.
 *
 * @param missing what an assessment was made without
 * @param dueOn when he next has to notify
 */
record Statement(UUID id, String kind, String title, String owner, String state, String nature, String grade, String source,
        List<Sheet.Fact> facts, List<Sheet.Fact> check, Instant changedAt, @Nullable UUID concern, boolean notifiable,
        List<String> missing, List<String> schedules, @Nullable LocalDate dueOn) {

    static List<Statement> all(JsonNode list) {
        List<Statement> all = new ArrayList<>();
        list.path("statements").forEach(one -> all.add(of(one)));
        all.sort(Comparator.comparing(Statement::title).thenComparing(Comparator.comparing(Statement::changedAt).reversed()));
        return all;
    }

    static Statement of(JsonNode view) {
        JsonNode said = view.path("statement");
        JsonNode content = said.path("content");
        String kind = StatementSheets.kindOf(content);
        return new Statement(UUID.fromString(said.path("id").asText()), kind, StatementSheets.title(kind),
                said.path("ownerAgency").asText(), said.path("state").asText(), content.path("nature").asText(),
                content.path("grade").asText(), content.path("source").asText(), StatementSheets.said(kind, content),
                Sheet.of(StatementSheets.ACCURACY).facts(content), Instant.parse(said.path("changedAt").asText()),
                said.hasNonNull("concern") ? UUID.fromString(said.path("concern").asText()) : null,
                view.path("notifiable").asBoolean(), texts(view.path("missing")), texts(view.path("schedules")),
                view.hasNonNull("dueOn") ? LocalDate.parse(view.path("dueOn").asText()) : null);
    }

    public boolean isFact() {
        return nature.equals("FACT");
    }

    public boolean isChecked() {
        return !check.isEmpty();
    }

    public boolean isWithdrawn() {
        return state.equals("WITHDRAWN");
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}

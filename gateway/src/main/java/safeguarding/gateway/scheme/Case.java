package safeguarding.gateway.scheme;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import safeguarding.gateway.form.Sheet;

/** An application with its file, as the page shows it. */
record Case(UUID id, String state, @Nullable String outcome, Instant receivedAt, List<Clock> clocks, List<Asked> asked,
        List<Sheet.Shown> application, List<Done> done, List<UUID> decisions, List<UUID> referrals) {

    /** A time limit. */
    record Clock(String kind, String state, @Nullable Instant dueAt, @Nullable String escalatesTo) {
    }

    /** An agency that was asked, and what it answered. */
    record Asked(UUID id, String agency, String state, Instant askedAt, Instant replyBy, String what, @Nullable String result,
            @Nullable String said) {

        public boolean isOpen() {
            return result == null;
        }
    }

    /** A step that was taken, and what was recorded with it. */
    record Done(String title, List<Sheet.Shown> parts) {
    }

    /** A step of the list, taken or not. */
    record Task(Step step, boolean done) {
    }

    static Case of(JsonNode read) {
        JsonNode file = read.path("file");
        List<Clock> clocks = new ArrayList<>();
        read.path("clocks").forEach(clock -> clocks.add(new Clock(clock.path("kind").asText(), clock.path("state").asText(),
                time(clock, "dueAt"), clock.path("escalatesTo").asText(null))));
        return new Case(UUID.fromString(read.path("id").asText()), read.path("state").asText(), outcome(read),
                Instant.parse(read.path("receivedAt").asText()), clocks, asked(read.path("asked"), file.path("asks")),
                SchemeSheets.RECORD.shown(file.path("application")), done(file), ids(file.path("decisions")),
                ids(file.path("referrals")));
    }

    public boolean isOver() {
        return state.equals("CONCLUDED") || state.equals("LEFT");
    }

    public List<Task> tasks() {
        return Stream.of(Step.values()).map(step -> new Task(step, isDone(step))).toList();
    }

    private boolean isDone(Step step) {
        return switch (step) {
            case ASKS -> !asked.isEmpty();
            case DECISION -> !decisions.isEmpty();
            case REFERRAL -> !referrals.isEmpty();
            default -> done.stream().anyMatch(one -> one.title().equals(step.title()));
        };
    }

    private static List<Done> done(JsonNode file) {
        List<Done> done = new ArrayList<>();
        for (Step step : Step.values()) {
            if (file.hasNonNull(step.member())) {
                done.add(new Done(step.title(), step.sheet().shown(file.path(step.member()))));
            }
        }
        file.path("givings").forEach(giving -> done
                .add(new Done(Step.DISCLOSURE.title(), SchemeSheets.DISCLOSURE.shown(giving.path("meeting")))));
        file.path("conclusions").forEach(conclusion -> done
                .add(new Done(Step.CONCLUSION.title(), SchemeSheets.CONCLUSION.shown(conclusion))));
        return done;
    }

    private static List<Asked> asked(JsonNode states, JsonNode asks) {
        List<Asked> asked = new ArrayList<>();
        asks.forEach(ask -> {
            String id = ask.path("id").asText();
            String state = "ASKED";
            for (JsonNode one : states) {
                state = one.path("id").asText().equals(id) ? one.path("state").asText() : state;
            }
            JsonNode said = ask.path("asked");
            asked.add(new Asked(UUID.fromString(id), said.path("agency").asText(), state,
                    Instant.parse(said.path("askedAt").asText()), Instant.parse(said.path("replyBy").asText()),
                    said.path("what").asText(), ask.path("reply").path("result").asText(null),
                    ask.path("reply").path("said").asText(null)));
        });
        return asked;
    }

    private static @Nullable String outcome(JsonNode read) {
        String code = read.path("outcome").asText("");
        return SchemeSheets.OUTCOMES.stream().filter(option -> option.code().equals(code)).map(option -> option.label())
                .findFirst().orElse(null);
    }

    private static @Nullable Instant time(JsonNode node, String member) {
        return node.hasNonNull(member) ? Instant.parse(node.path(member).asText()) : null;
    }

    private static List<UUID> ids(JsonNode array) {
        List<UUID> ids = new ArrayList<>();
        array.forEach(id -> ids.add(UUID.fromString(id.asText())));
        return ids;
    }
}

package safeguarding.gateway.chronology;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.jspecify.annotations.Nullable;

/** How somebody looks into a chronology. Nothing in it is about people, so it stands in the address. */
public record Look(@QueryParam("over") @Nullable String over, @QueryParam("day") @Nullable String day,
        @QueryParam("month") @Nullable String month, @QueryParam("year") @Nullable String year,
        @QueryParam("own") @Nullable String own, @QueryParam("type") @Nullable String type,
        @QueryParam("at") @Nullable String at, @QueryParam("after") @Nullable String after) {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    public boolean is(String name, String value) {
        return value.equals(Objects.requireNonNullElse(switch (name) {
            case "over" -> over;
            case "type" -> type;
            default -> own;
        }, ""));
    }

    public String box(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }

    /** The three boxes are filled and make no day. */
    public boolean isWrong() {
        return isAsked() && asKnownAt() == null;
    }

    private boolean isAsked() {
        return !(box(day) + box(month) + box(year)).isBlank();
    }

    /** The end of the day that was asked for, in England. */
    @Nullable
    String asKnownAt() {
        try {
            return !isAsked() ? moment()
                    : LocalDate.of(number(year), number(month), number(day)).plusDays(1).atStartOfDay(ENGLAND).toInstant()
                            .minusMillis(1).toString();
        } catch (DateTimeException | NumberFormatException noDay) {
            return null;
        }
    }

    /** The moment that a review panel has agreed on. */
    private @Nullable String moment() {
        try {
            return at == null || at.isBlank() ? null : Instant.parse(at).toString();
        } catch (DateTimeException noMoment) {
            return null;
        }
    }

    private int number(@Nullable String typed) {
        return Integer.parseInt(box(typed).strip());
    }

    String api(UUID person) {
        StringBuilder path = new StringBuilder("/v1/chronologies/").append(person).append("?limit=200");
        add(path, "over", over);
        add(path, "knownAt", asKnownAt());
        add(path, "own", own);
        add(path, "after", after);
        return path.toString();
    }

    /** The same look at another page. */
    public String query(@Nullable String from) {
        StringBuilder query = new StringBuilder("?");
        add(query, "over", over);
        add(query, "day", day);
        add(query, "month", month);
        add(query, "year", year);
        add(query, "own", own);
        add(query, "type", type);
        add(query, "at", at);
        add(query, "after", from);
        return query.toString();
    }

    List<Line> filtered(List<Line> lines) {
        return box(type).isEmpty() ? lines : lines.stream().filter(line -> line.type().equals(type)).toList();
    }

    private static void add(StringBuilder query, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            query.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}

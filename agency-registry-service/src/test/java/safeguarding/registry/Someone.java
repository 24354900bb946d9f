package safeguarding.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** An invented person, whose family name nobody else in the database has. */
public record Someone(String given, String family, LocalDate born, List<String> identifiers) {

    private static final String PNC_LETTERS = "ZABCDEFGHJKLMNPQRTUVWXY";

    // Counted, since drawn numbers meet each other in so small a range; from anywhere, since other runs may share the database.
    private static final AtomicInteger NHS_SERIAL = new AtomicInteger(ThreadLocalRandom.current().nextInt(1_000_000));
    private static final AtomicInteger PNC_SERIAL = new AtomicInteger(ThreadLocalRandom.current().nextInt(10_000_000));

    public static Someone invented(String given) {
        StringBuilder family = new StringBuilder().append((char) ('A' + ThreadLocalRandom.current().nextInt(26)))
                .append("Invented");
        for (int i = 0; i < 10; i++) {
            family.append((char) ('a' + ThreadLocalRandom.current().nextInt(26)));
        }
        return new Someone(given, family.toString(), LocalDate.of(1980, 4, 3), List.of());
    }

    public Someone born(String date) {
        return new Someone(given, family, LocalDate.parse(date), identifiers);
    }

    /** A relative: another given name, the same family name and date of birth. */
    public Someone twin(String otherGiven) {
        return new Someone(otherGiven, family, born, List.of());
    }

    public Someone nameless() {
        return new Someone(null, null, null, List.of());
    }

    public Someone withNumber(String system, String value) {
        List<String> more = new ArrayList<>(identifiers);
        more.add("{\"system\":\"" + system + "\",\"value\":\"" + value + "\"}");
        return new Someone(given, family, born, List.copyOf(more));
    }

    /** The members of an identity, as a form or a linkage record has them. */
    public String identity() {
        return "\"names\":[" + (family == null ? "" : name()) + "],\"born\":"
                + (born == null ? "null" : "{\"date\":\"" + born + "\",\"accuracyIndicator\":\"AAA\"}")
                + ",\"identifiers\":" + identifiers.stream().collect(Collectors.joining(",", "[", "]"));
    }

    public String name() {
        return "{\"given\":\"" + given + "\",\"family\":\"" + family + "\",\"use\":\"CURRENT\"}";
    }

    /** A right NHS number of the range that is given to nobody. */
    public static String nhsNumber() {
        while (true) {
            String nine = "999" + String.format("%06d", NHS_SERIAL.getAndIncrement() % 1_000_000);
            int sum = 0;
            for (int i = 0; i < 9; i++) {
                sum += (nine.charAt(i) - '0') * (10 - i);
            }
            int check = 11 - sum % 11;
            if (check != 10) {
                return nine + (check == 11 ? 0 : check);
            }
        }
    }

    public static String pnc() {
        String serial = String.format("%07d", PNC_SERIAL.getAndIncrement() % 10_000_000);
        return "2011/" + serial + PNC_LETTERS.charAt((int) (Long.parseLong("11" + serial) % 23));
    }
}

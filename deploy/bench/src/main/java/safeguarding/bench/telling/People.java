package safeguarding.bench.telling;

import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** Invented people without end, no two of them alike, so that nobody is ever taken for somebody else. */
public final class People {

    private static final int MODULUS = 11;
    private static final int RANGE = 1_000_000;
    private static final int LETTERS = 26;
    private static final int NAME_LENGTH = 8;

    private final AtomicInteger next = new AtomicInteger(ThreadLocalRandom.current().nextInt(RANGE));

    /** Of the range 999, which is for tests and given to nobody; each once in a run. */
    public String nhsNumber() {
        while (true) {
            String nine = String.format(Locale.ROOT, "999%06d", Math.floorMod(next.getAndIncrement(), RANGE));
            int sum = 0;
            for (int i = 0; i < nine.length(); i++) {
                sum += (10 - i) * Character.digit(nine.charAt(i), 10);
            }
            int check = (MODULUS - sum % MODULUS) % MODULUS;
            if (check < 10) {
                return nine + check;
            }
        }
    }

    /** A family name of random letters; two of 200 billion are hardly ever the same. */
    public String familyName() {
        StringBuilder name = new StringBuilder("Invented-");
        for (int i = 0; i < NAME_LENGTH; i++) {
            name.append((char) ('a' + ThreadLocalRandom.current().nextInt(LETTERS)));
        }
        return name.toString();
    }
}

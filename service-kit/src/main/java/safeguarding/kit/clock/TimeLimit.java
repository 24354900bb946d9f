package safeguarding.kit.clock;

/**
 * How long something may take, as a rule states it: so many of a unit, counted to the same time of day or to the end of the
 * last day. For hours, the end of the day has no meaning.
 */
public record TimeLimit(int count, Unit unit, Until until) {

    private static final int MOST = 2_000;

    /** In what is counted. */
    public enum Unit {
        /** As they pass, whatever the clocks on the wall do. */
        HOURS,
        /** While the hub is open. */
        WORKING_HOURS,
        DAYS,
        WORKING_DAYS,
        MONTHS
    }

    /** To which moment of the last day. */
    public enum Until {
        SAME_TIME,
        END_OF_DAY
    }

    public TimeLimit {
        if (count < 1 || count > MOST) {
            throw new IllegalArgumentException("a time limit counts from 1 to " + MOST);
        }
        if (unit == Unit.MONTHS && until == Until.SAME_TIME) {
            // Not every month has a 31st: whoever starts later in the month before would be due earlier.
            throw new IllegalArgumentException("months end with a day");
        }
    }
}

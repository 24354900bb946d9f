package safeguarding.gateway.circle;

/** Which people of a circle a page shows: from the first to before the last, counted from nought. */
public record Stretch(int from, int to, int of) {

    private static final int ON_A_PAGE = 50;

    static Stretch of(int all, int asked) {
        // An address that somebody wrote himself may name any number.
        int from = Math.max(0, Math.min(asked, Math.max(0, all - 1)));
        return new Stretch(from, Math.min(all, from + ON_A_PAGE), all);
    }

    public boolean isAll() {
        return from == 0 && to == of;
    }

    public boolean isFirst() {
        return from == 0;
    }

    public boolean isLast() {
        return to == of;
    }

    public int before() {
        return Math.max(0, from - ON_A_PAGE);
    }

    /** As people count. */
    public int first() {
        return from + 1;
    }
}

package safeguarding.registry.delivery;

import org.jspecify.annotations.Nullable;

/** Whether somebody of the agency has still something to do about an item. */
enum ItemState {

    ANY(""),
    /** Neither acknowledged nor answered; recalled, and not confirmed; a matter that waits. */
    OPEN(" and item.is_open"),
    DONE(" and not item.is_open");

    static final String WORDS = "^(open|done)$";
    static final String RULE = "This is open or done, or is left out.";

    private final String condition;

    ItemState(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }

    static ItemState of(@Nullable String word) {
        return word == null ? ANY : word.equals("open") ? OPEN : DONE;
    }
}

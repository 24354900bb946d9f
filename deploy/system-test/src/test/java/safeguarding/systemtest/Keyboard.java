package safeguarding.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The only thing that readers have: whatever they use, Tab has to reach it, and keys do the rest. Nobody has a mouse. */
final class Keyboard {

    // Tab stops once at all the round buttons of a question, at the one that is chosen; the arrows go on from there.
    private static final String HAS_FOCUS = """
            (control, radios) => control === document.activeElement || (radios && control.type === 'radio'
              && control.name === document.activeElement.name && control.form === document.activeElement.form)""";
    private static final String FOCUS = """
            control => ([...document.querySelectorAll('input[type=radio]:checked')].find(other => control.type === 'radio'
              && other.name === control.name && other.form === control.form) ?? control).focus()""";
    private static final String PLACE_OF = """
            (list, said) => [...list.options].findIndex(option => option.label === said || option.value === said)""";
    private static final int MOST_ANSWERS = 30;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Follows a link or presses a button. */
    void press(Locator control) {
        reach(control).press("Enter");
    }

    /** Writes into a field, instead of what is in it. */
    void write(Locator field, String text) {
        ElementHandle reached = reach(field);
        page.keyboard().press("Control+A");
        page.keyboard().insertText(text);
        assertThat(reached.evaluate("field => field.value")).isEqualTo(text);
    }

    /** Types a day and a time into the boxes of one field, as a browser has them that speaks American English, as tests do. */
    void moment(Locator field, LocalDateTime moment) {
        ElementHandle reached = reach(field);
        page.keyboard().type(moment.format(DateTimeFormatter.ofPattern("MMddyyyy", Locale.US)));
        page.keyboard().press("ArrowRight");
        page.keyboard().type(moment.format(DateTimeFormatter.ofPattern("hhmma", Locale.US)));
        assertThat(reached.evaluate("field => field.value"))
                .isEqualTo(moment.format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm", Locale.US)));
    }

    /** Chooses in a list, by what it says or by its code. */
    void choose(Locator choices, String said) {
        ElementHandle list = reach(choices);
        int wanted = ((Number) list.evaluate(PLACE_OF, said)).intValue();
        int chosen = chosen(list);
        String key = wanted > chosen ? "ArrowDown" : "ArrowUp";
        for (int step = Math.abs(wanted - chosen); step > 0; step--) {
            page.keyboard().press(key);
        }
        assertThat(chosen(list)).as("the choice of %s", said).isEqualTo(wanted);
    }

    /** Ticks a box or chooses a round button. */
    void tick(Locator answer) {
        ElementHandle box = reach(answer);
        for (int i = 0; i < MOST_ANSWERS && !isFocused(box, false); i++) {
            page.keyboard().press("ArrowDown");
        }
        if (!box.isChecked()) {
            page.keyboard().press("Space");
        }
        assertThat(box.isChecked()).as("ticked by keys").isTrue();
    }

    /** Back one step and on again: what Tab passes by would not have the focus then. */
    private ElementHandle reach(Locator control) {
        ElementHandle reached = control.elementHandle();
        reached.evaluate(FOCUS);
        page.keyboard().press("Shift+Tab");
        page.keyboard().press("Tab");
        assertThat(isFocused(reached, true)).as("Tab reaches %s at %s", control, page.url()).isTrue();
        return reached;
    }

    private static boolean isFocused(ElementHandle control, boolean orItsGroup) {
        return Boolean.TRUE.equals(control.evaluate(HAS_FOCUS, orItsGroup));
    }

    private static int chosen(ElementHandle list) {
        return ((Number) list.evaluate("list => list.selectedIndex")).intValue();
    }
}

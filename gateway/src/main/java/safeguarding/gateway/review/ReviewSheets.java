package safeguarding.gateway.review;

import static safeguarding.gateway.form.Field.area;
import static safeguarding.gateway.form.Field.checks;
import static safeguarding.gateway.form.Field.date;
import static safeguarding.gateway.form.Field.radios;
import static safeguarding.gateway.form.Field.text;
import static safeguarding.gateway.form.Field.yesOrNo;

import java.util.List;

import safeguarding.gateway.form.Option;
import safeguarding.gateway.form.Part;
import safeguarding.gateway.form.Sheet;

/** What is asked of whoever records a review, or says what it has come to. */
final class ReviewSheets {

    private ReviewSheets() {
    }

    static Sheet recording(List<Option> themes) {
        return Sheet.of(Part.of("", "The review",
                text("/title", "Title, as it is published").hint("With pseudonyms, such as Child G and H"),
                yesOrNo("/pseudonymsOnly", "Is every name in it, and in what it recommends, a pseudonym?")
                        .hint("Numbers, postcodes and dates of birth are refused wherever they stand. No program finds a name: you say so."),
                text("/criteria", "Under which rule the case was considered"),
                checks("/themes", "What is it about?", themes).hint("By these it is found beside other reviews.")));
    }

    static Sheet moving(String stage) {
        return Sheet.of(Part.of("", "What it has come to",
                radios("/stage", "Which stage has it reached?", ReviewStages.after(stage)),
                date("/on", "On which day"), text("/by", "Which board, group or reviewer decided or did that"),
                area("/note", "Note").hint("Needed as the reason where a published review is taken back.")));
    }
}

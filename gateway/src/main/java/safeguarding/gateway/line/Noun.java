package safeguarding.gateway.line;

import java.util.stream.Stream;

/** The sorts of lines that have a page, by the names under which the service has them. */
public enum Noun {

    VOICES("voices", "What a child said or showed",
            "Write down exactly what the child said or showed, apart from what anybody makes of it. If the child tells of harm, refer at once."),
    INDICATORS("indicator-records", "Signs and indicators of sexual abuse",
            "What was seen, told or looked for and not found, section by section. Nothing is added up: a number would say more than anybody knows."),
    NEGLECT("neglect-records", "Grades and signs of neglect",
            "The grades of the Graded Care Profile 2 and single signs, whatever the family came for. Somebody who is trained in it grades."),
    CAPACITIES("protective-capacities", "How far a carer can protect a child",
            "For each sort of harm: whether the carer is able to protect the child from it, whether willing, and what that rests on.");

    private final String path;
    private final String title;
    private final String about;

    Noun(String path, String title, String about) {
        this.path = path;
        this.title = title;
        this.about = about;
    }

    static Noun at(String path) {
        return Stream.of(values()).filter(noun -> noun.path.equals(path)).findFirst().orElseThrow();
    }

    public String title() {
        return title;
    }

    String about() {
        return about;
    }

    public String page(String part) {
        return "/desk/lines/" + path + "/" + part;
    }

    String api() {
        return "/v1/" + path;
    }
}

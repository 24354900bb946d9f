package safeguarding.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Plays the story and prints, agency by agency, what each was told. */
final class Demo {

    private static final Duration SECONDS = Duration.ofSeconds(30);
    private static final Duration NOTHING_COMES = Duration.ofSeconds(1);

    private final Story story;
    private final PrintStream out;
    private final Map<String, Integer> shown = new HashMap<>();

    Demo(Exchange exchange, PrintStream out) {
        Api api = new Api(exchange.gatewayUrl(), exchange.keycloak().tokenEndpoint());
        this.story = new Story(api, System.nanoTime());
        this.out = out;
    }

    void play() {
        out.println("The story. Everyone in it is invented, and in the records each part of their names ends with that word.");
        story.begin();
        story.openInvolvements();
        story.recordReferrals();
        step("Two schools have referred. The Taylors' referral names David Marsh; the Joneses' knows only \"Uncle Dave, red van\".");

        long began = System.nanoTime();
        story.recordOffender();
        step("Police record that David Marsh is a managed offender.");
        show(Story.PORTSMOUTH, 2);
        show(Story.HOSPITAL, 1);
        out.printf("  (%d ms after the police began to record it)%n", (System.nanoTime() - began) / 1_000_000);
        showTheRest();
        showWaiting(1);

        story.identifyUncleDave();
        step("A social worker in Hampshire identifies \"Uncle Dave\" as David Marsh.");
        show(Story.HAMPSHIRE, 2);
        show(Story.HEALTH_VISITORS, 1);
        showTheRest();
        showWaiting(2);
        read();

        story.takeIdentificationBack();
        step("She takes it back: the van belongs to somebody else.");
        show(Story.HAMPSHIRE, 4);
        show(Story.HEALTH_VISITORS, 2);
        showTheRest();
        showWaiting(1);
        showUninvolved();
    }

    private void step(String sentence) {
        out.println();
        out.println(sentence);
    }

    private void showTheRest() {
        List<String> rest = Story.everyone().stream().filter(agency -> !agency.equals(Story.UNINVOLVED)).toList();
        rest.forEach(agency -> show(agency, 0));
    }

    /** What is new; with nothing expected it still waits a moment, because "not told" is a claim too. */
    private void show(String agency, int expected) {
        int before = shown.getOrDefault(agency, 0);
        List<Story.Told> all = expected > 0 ? story.told(agency, expected, SECONDS)
                : story.told(agency, before + 1, Duration.ZERO);
        if (expected == 0 && all.size() == before) {
            if (before == 0) {
                out.printf("  %-40s told nothing%n", agency);
            }
            return;
        }
        for (Story.Told told : all.subList(before, all.size())) {
            if (told.kind().equals("RECALL")) {
                out.printf("  %-40s RECALL about its %s: to set aside what it was told%n", agency, told.reference());
            } else {
                out.printf("  %-40s told   about its %s: %s %s%n", agency, told.reference(), told.concernKind(),
                        told.pointer());
            }
        }
        shown.put(agency, all.size());
    }

    private void showWaiting(int expected) {
        story.firstNotice().ifPresent(first -> story.waiting(first.concern(), expected, SECONDS)
                .forEach(agency -> out.printf("  %-40s waits for a disclosure decision%n", agency)));
    }

    private void read() {
        List<Story.Told> told = story.told(Story.HAMPSHIRE, 1, SECONDS);
        if (told.isEmpty()) {
            return;
        }
        Story.Told first = told.get(0);
        Api.Answer concern = story.follow(Story.HAMPSHIRE, first.pointer());
        out.printf("  %s follows the pointer: %d, in the detail %s%n", Story.HAMPSHIRE, concern.status(),
                concern.body().path("detail").asText("none"));
        int acknowledged = story.acknowledge(Story.HAMPSHIRE, first.notice(), "Amira Example", "Social worker").status();
        out.printf("  Amira Example acknowledges it: %d%n", acknowledged);
    }

    private void showUninvolved() {
        List<Story.Told> told = story.told(Story.UNINVOLVED, 1, NOTHING_COMES);
        String pointer = story.firstNotice().map(Story.Told::pointer).orElse("/disclosure/v1/concerns/none");
        int status = story.follow(Story.UNINVOLVED, pointer).status();
        out.println();
        out.printf(
                "%s, which works with none of the children, was told %s; the pointer answers it %d, as if there were nothing.%n",
                Story.UNINVOLVED, told.isEmpty() ? "nothing" : told.size() + " things", status);
        out.println();
    }
}

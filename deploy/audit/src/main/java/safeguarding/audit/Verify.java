package safeguarding.audit;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import safeguarding.audit.log.Unreadable;

/** {@code deploy/audit/verify}: 0 and one sentence when all is well, 1 and one for each thing that is wrong, 2 for misuse. */
public final class Verify {

    private static final int WELL = 0;
    private static final int WRONG = 1;
    private static final int MISUSED = 2;

    private Verify() {
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), out, err));
    }

    /** The same without leaving the process. */
    public static int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.contains("--help") || arguments.contains("-h")) {
            out.println(Options.USAGE);
            return WELL;
        }
        Findings findings = new Findings();
        try {
            Options options = Options.parse(arguments);
            String well = examine(options, findings);
            if (findings.isEmpty()) {
                out.println(well);
            }
        } catch (Unreadable part) {
            findings.add("Unreadable export: " + part.sentence() + ".");
        } catch (Misuse misuse) {
            findings.sentences().forEach(out::println);
            err.println(misuse.sentence());
            return findings.isEmpty() ? MISUSED : WRONG;
        } catch (IOException | UncheckedIOException unreadable) {
            findings.sentences().forEach(out::println);
            err.println("A file could not be read to its end.");
            return findings.isEmpty() ? MISUSED : WRONG;
        }
        findings.sentences().forEach(out::println);
        return findings.isEmpty() ? WELL : WRONG;
    }

    private static String examine(Options options, Findings findings) throws IOException {
        TrustedKeys keys = TrustedKeys.read(options.keys());
        String well = new Examination(options.export(), keys, findings).run(options.earlier());
        if (options.content().isPresent() && options.token().isPresent()) {
            Owner owner = new Owner(options.content().get(), options.token().get());
            return well + " " + new ContentCheck(options.export(), owner, findings).run();
        }
        return well;
    }
}

package safeguarding.audit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One run of the program, as somebody at a terminal sees it. */
record Run(int status, List<String> sentences, String complaint) {

    static Run of(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Verify.run(List.of(arguments), new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Run(status, out.toString(StandardCharsets.UTF_8).lines().toList(), err.toString(StandardCharsets.UTF_8));
    }

    /** Saves export and key, runs, and trusts the key of the log. */
    static Run on(Path folder, PretendedLog log, PretendedExport export, String... more) {
        return onText(folder, log, export.text(), more);
    }

    static Run onText(Path folder, PretendedLog log, String export, String... more) {
        List<String> arguments = new ArrayList<>(List.of(save(folder, "export.ndjson", export), "--key",
                save(folder, "keys.txt", "# of the referral service\n" + log.signer.verifierKey() + "\n")));
        arguments.addAll(List.of(more));
        return of(arguments.toArray(String[]::new));
    }

    static String save(Path folder, String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content).toString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

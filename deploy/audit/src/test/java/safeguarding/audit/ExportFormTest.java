package safeguarding.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Base64;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signatures, digests, headers and the form of the file. */
class ExportFormTest {

    private final PretendedLog log = PretendedLog.of(20);
    @TempDir
    Path folder;

    @Test
    void signed_with_another_key_is_an_unknown_key() {
        Signer other = Signer.fresh(PretendedLog.ORIGIN);
        PretendedExport export = log.export(0);
        export.checkpoint = log.checkpoint(20, other);
        export.digestSigner = other;

        Run run = Run.on(folder, log, export);

        assertThat(run.sentences()).hasSize(2).allMatch(sentence -> sentence.startsWith("Unknown key: "))
                .anyMatch(sentence -> sentence.contains("the checkpoint is signed by"))
                .anyMatch(sentence -> sentence.contains("the digest of the export is signed by"));
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void a_checkpoint_altered_after_it_was_signed_has_a_bad_signature() {
        PretendedExport export = log.export(0);
        PretendedLog other = log.backup(20);
        other.events.set(3, PretendedLog.event(3, "notice.told"));
        String text = other.checkpoint(20).substring(0, other.checkpoint(20).indexOf("\n\n") + 1);
        export.checkpoint = text + log.checkpoint(20).substring(log.checkpoint(20).indexOf("\n\n") + 1);

        assertThat(Run.on(folder, log, export).sentences())
                .anyMatch(sentence -> sentence.startsWith("Bad signature: the checkpoint bears a signature in the name of "));
    }

    @Test
    void the_keys_that_the_export_brings_along_are_not_trusted() {
        Signer other = Signer.fresh(PretendedLog.ORIGIN);
        PretendedLog forged = new PretendedLog(other);
        forged.write(0, 20, "concern.read");

        assertThat(Run.on(folder, log, forged.export(0)).status()).isEqualTo(1);
    }

    @Test
    void the_key_of_another_log_is_no_key_of_this_one() {
        Signer elsewhere = Signer.fresh("safeguarding.example/disclosure-service");
        PretendedExport export = log.export(0);
        export.checkpoint = log.checkpoint(20, elsewhere);
        export.digestSigner = elsewhere;
        String keys = Run.save(folder, "both.txt", log.signer.verifierKey() + "\n" + elsewhere.verifierKey() + "\n");

        Run run = Run.of(export.save(folder.resolve("e")).toString(), "--key", keys);

        assertThat(run.sentences()).hasSize(2).allMatch(sentence -> sentence.startsWith("Unknown key: "));
    }

    @Test
    void with_both_keys_of_a_rotation_in_the_key_file_exports_of_either_time_are_well() {
        Signer next = Signer.fresh(PretendedLog.ORIGIN);
        String keys = Run.save(folder, "both.txt", log.signer.verifierKey() + "\n" + next.verifierKey() + "\n");
        PretendedExport before = log.export(0);
        PretendedExport during = log.export(0);
        during.checkpoint = log.checkpoint(20, log.signer, next);
        PretendedExport after = log.export(0);
        after.checkpoint = log.checkpoint(20, next);
        after.digestSigner = next;

        for (PretendedExport export : new PretendedExport[] { before, during, after }) {
            Run run = Run.of(export.save(folder.resolve("e")).toString(), "--key", keys, "--earlier",
                    Run.save(folder, "earlier.txt", log.checkpoint(7)));
            assertThat(run.status()).as(run.toString()).isZero();
        }
        assertThat(Run.on(folder, log, during).status()).isZero();
    }

    @Test
    void the_answer_of_the_service_may_be_the_key_file() {
        String keys = Run.save(folder, "keys.json", "{\"keys\":[\"" + log.signer.verifierKey() + "\"]}");

        assertThat(Run.of(log.export(0).save(folder.resolve("e")).toString(), "--key", keys).status()).isZero();
    }

    @Test
    void a_digest_of_something_else_is_wrong_and_so_is_one_that_was_not_signed() {
        String text = log.export(0).text();
        String other = "sha-256:" + "0".repeat(64);
        String real = text.substring(text.lastIndexOf("sha-256:", text.lastIndexOf("signature")),
                text.lastIndexOf("\",\"signature"));

        assertThat(Run.onText(folder, log, text.replace("\"digest\":\"" + real, "\"digest\":\"" + other)).sentences())
                .containsExactly("Wrong digest: the export is not byte for byte what it was when it was made.",
                        "Wrong digest: the digest that was signed is another than the one in the export's last line.");
        assertThat(Run.onText(folder, log, text.replace("\"signature\":\"" + real, "\"signature\":\"" + other)).sentences())
                .hasSize(2).anyMatch(sentence -> sentence.startsWith("Bad signature: the digest of the export"));
    }

    static Stream<Arguments> lyingHeaders() {
        return Stream.of(
                lie("another first leaf, where the frontier has as many hashes", export -> export.first = 3,
                        "Truncated tail: the checkpoint covers 20 leaves"),
                lie("another first leaf", export -> export.first = 4, "Wrong frontier: "),
                lie("another end", export -> export.end = 19, "Wrong header: leaves 5 to 19 of 20"),
                lie("another size", export -> export.size = 21, "Wrong header: leaves 5 to 20 of 21"),
                lie("another end and size", export -> export.end = export.size = 21,
                        "Wrong header: it says that the log has 21 leaves, and the checkpoint says 20."),
                lie("another log", export -> export.origin = "other", "Wrong header: it says that the log is other"),
                lie("no frontier", export -> export.frontier.clear(), "Wrong frontier: 0 hashes cannot stand for the first 5"),
                lie("a first leaf after the last", export -> export.first = 24, "Wrong header: leaves 24 to 20"));
    }

    private static Arguments lie(String name, Consumer<PretendedExport> lie, String sentence) {
        return Arguments.of(name, lie, sentence);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lyingHeaders")
    void a_header_that_lies_is_found_out(String name, Consumer<PretendedExport> lie, String sentence) {
        PretendedExport export = log.export(5);
        lie.accept(export);

        Run run = Run.on(folder, log, export);

        assertThat(run.sentences()).anyMatch(told -> told.startsWith(sentence));
        assertThat(run.status()).isEqualTo(1);
    }

    static Stream<Arguments> damages() {
        String hash = Base64.getEncoder().encodeToString(PretendedLog.of(20).leafHashes().get(9));
        return Stream.of(
                damage("a hash's base64", text -> text.replace(hash, hash.replace(hash.charAt(4), '!')), "base64"),
                damage("a hash of another length", text -> text.replace(hash, "AAAA"), "not 32 bytes"),
                damage("the root's base64", text -> text.replaceFirst("\\\\n20\\\\n.", "\\\\n20\\\\n!"), "its last line"),
                damage("cut in the middle of an event", text -> text.substring(0, 3000), "cut off on the way"),
                damage("cut before the last line", text -> text.substring(0, text.indexOf("{\"checkpoint")),
                        "cut off on the way"),
                damage("cut in the last line", text -> text.substring(0, text.length() - 9), "its last line"),
                damage("nothing", text -> "", "it is empty"),
                damage("something behind", text -> text + "{}\n", "behind its last line"),
                damage("an event after the list", text -> text.replace("{\"checkpoint", "{}\n{\"checkpoint"), "stands between"),
                damage("other line ends", text -> text.replace("\n", "\r\n"), "line ends were changed"),
                damage("another form", text -> text.replace("safeguarding-trail/1", "safeguarding-trail/2"), "not of the form"),
                damage("a member twice", text -> text.replace("\"first\":0", "\"first\":0,\"first\":0"), "no JSON"),
                damage("a line without end", text -> text.replace("hilltop-school", "x".repeat(300_000)), "longer than"));
    }

    private static Arguments damage(String name, UnaryOperator<String> damage, String sentence) {
        return Arguments.of(name, damage, sentence);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damages")
    void what_cannot_be_read_is_said_to_be_so(String name, UnaryOperator<String> damage, String sentence) {
        Run run = Run.onText(folder, log, damage.apply(log.export(0).text()));

        assertThat(run.sentences()).last().asString().startsWith("Unreadable export: ").contains(sentence);
        assertThat(run.status()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "EXPORT", "EXPORT --key", "--key KEYS", "EXPORT --key MISSING", "MISSING --key KEYS",
            "EXPORT --key EXPORT",
            "EXPORT EXPORT --key KEYS", "EXPORT --key KEYS --quickly",
            "EXPORT --key KEYS --content http://localhost:1/referral",
            "EXPORT --key KEYS --token-file KEYS", "EXPORT --key KEYS --content http://exchange.example --token-file KEYS",
            "EXPORT --key KEYS --content nowhere --token-file KEYS", "EXPORT --key EMPTY", "EXPORT --key HALF" })
    void misuse_is_neither_well_nor_wrong(String line) {
        log.export(0).save(folder.resolve("EXPORT"));
        Run.save(folder, "KEYS", log.signer.verifierKey());
        Run.save(folder, "EMPTY", "# none yet\n");
        Run.save(folder, "HALF", "{\"keys\":");

        Run run = Run.of(Stream.of(line.split(" ")).filter(word -> !word.isEmpty())
                .map(word -> word.matches("[A-Z]+") ? folder.resolve(word).toString() : word).toArray(String[]::new));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.sentences()).isEmpty();
        assertThat(run.complaint()).isNotBlank();
    }
}

package safeguarding.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What only somebody who kept an earlier checkpoint can find. */
class HistoryTest {

    private final PretendedLog log = PretendedLog.of(300);
    @TempDir
    Path folder;

    @ParameterizedTest
    // Also where the earlier size is one that the frontier passes: 192 is 128 + 64, and 200 is 128 + 64 + 8.
    @CsvSource({ "0,0", "0,1", "0,299", "0,300", "200,200", "200,257", "300,300", "200,192", "200,0" })
    void a_log_that_only_grew_continues_every_earlier_checkpoint(int first, int earlierSize) {
        Run run = Run.on(folder, log, log.export(first), "--earlier", saved(log.checkpoint(earlierSize)));

        assertThat(run.sentences()).singleElement().asString()
                .endsWith("; it continues the earlier checkpoint of size " + earlierSize + ".");
        assertThat(run.status()).isZero();
    }

    @Test
    void a_truncated_log_or_an_older_backup_is_smaller_than_it_was() {
        PretendedLog older = log.backup(120);

        wrong(Run.on(folder, older, older.export(0), "--earlier", saved(log.checkpoint(300))),
                "Truncated tail or older backup: the earlier checkpoint of size 300 is larger than this export's, "
                        + "which is of size 120: events that had been sealed are gone.");
    }

    @ParameterizedTest
    @CsvSource({ "0,250", "0,299", "0,300", "0,400", "120,400", "256,400" })
    void an_older_backup_that_was_continued_with_other_events_is_a_rewritten_history(int first, int size) {
        PretendedLog older = log.backup(120);
        older.write(120, size, "notice.told");
        String earlier = saved(log.checkpoint(Math.min(size, 300)));

        wrong(Run.on(folder, older, older.export(first), "--earlier", earlier), "Rewritten history: the first "
                + Math.min(size, 300) + " leaves do not give the root of the earlier checkpoint of size " + Math.min(size, 300)
                + ", so what was sealed then is not what the log holds now.");
    }

    @Test
    void what_lies_before_the_export_cannot_be_shown_and_that_is_said() {
        Run run = Run.on(folder, log, log.export(200), "--earlier", saved(log.checkpoint(150)));

        assertThat(run.sentences()).isEmpty();
        assertThat(run.complaint())
                .startsWith("Not shown: this export begins at leaf 200, after the earlier checkpoint of size 150")
                .contains("ask for an export from an earlier time, one that begins at leaf 150 or before");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void a_witness_file_has_many_checkpoints_of_several_logs() {
        PretendedLog older = log.backup(120);
        older.write(120, 300, "notice.told");
        String foreign = Signer.note("safeguarding.example/disclosure-service\n5\n" + "A".repeat(43) + "=\n",
                Signer.fresh("safeguarding.example/disclosure-service"));
        String witness = saved(log.checkpoint(100) + foreign + "\n" + log.checkpoint(120) + log.checkpoint(180));

        assertThat(Run.on(folder, log, log.export(110), "--earlier", witness).sentences()).singleElement().asString()
                .endsWith("; it continues 2 earlier checkpoints, the last of size 180.");
        wrong(Run.on(folder, older, older.export(0), "--earlier", witness),
                "Rewritten history: the first 180 leaves do not give "
                        + "the root of the earlier checkpoint of size 180, so what was sealed then is not what the log holds now.");
    }

    @Test
    void a_witness_file_may_be_lines_of_json() {
        String line = "{\"seenAt\":\"2026-11-22T09:00:00.000000Z\",\"checkpoint\":\""
                + log.checkpoint(100).replace("\n", "\\n") + "\"}\n";

        assertThat(Run.on(folder, log, log.export(0), "--earlier", saved(line + line)).status()).isZero();
        String keys = "{\"log\":\"other\",\"key\":\"safeguarding.example/other+00000000+AQ==\"}\n";
        assertThat(Run.on(folder, log, log.export(0), "--earlier", saved(keys + "{\"log\":\"oth\n" + line)).sentences())
                .singleElement().asString().endsWith("; it continues the earlier checkpoint of size 100.");
    }

    @Test
    void an_earlier_checkpoint_must_be_signed_as_well() {
        Signer other = Signer.fresh(PretendedLog.ORIGIN);
        Run unknown = Run.on(folder, log, log.export(0), "--earlier", saved(log.checkpoint(100, other)));
        Run forged = Run.on(folder, log, log.export(0), "--earlier",
                saved(log.checkpoint(100).replace("\n100\n", "\n101\n")));

        assertThat(unknown.sentences()).singleElement().asString()
                .startsWith("Unknown key: the earlier checkpoint of size 100 is signed by");
        assertThat(forged.sentences()).singleElement().asString()
                .startsWith("Bad signature: the earlier checkpoint of size 101 bears a signature in the name of");
        assertThat(unknown.status()).isEqualTo(1);
        assertThat(forged.status()).isEqualTo(1);
    }

    @Test
    void an_earlier_checkpoint_of_another_log_or_none_at_all_is_misuse() {
        PretendedLog other = new PretendedLog(Signer.fresh("other"));
        String foreign = Signer.note("other\n0\n" + "A".repeat(43) + "=\n", other.signer);

        assertThat(Run.on(folder, log, log.export(0), "--earlier", saved(foreign)).complaint())
                .contains("has no checkpoint of " + PretendedLog.ORIGIN);
        assertThat(Run.on(folder, log, log.export(0), "--earlier", saved("nothing\n")).status()).isEqualTo(2);
        assertThat(Run.on(folder, log, log.export(0), "--earlier", saved("")).status()).isEqualTo(2);
    }

    private String saved(String checkpoint) {
        return Run.save(folder, "earlier.txt", checkpoint);
    }

    private static void wrong(Run run, String... sentences) {
        assertThat(run.sentences()).containsExactly(sentences);
        assertThat(run.status()).isEqualTo(1);
    }
}

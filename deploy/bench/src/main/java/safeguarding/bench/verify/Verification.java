package safeguarding.bench.verify;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import safeguarding.bench.report.BenchOptions;
import safeguarding.bench.report.Latencies;
import safeguarding.bench.report.Report;

/** The seconds in which an auditor's program checks an export, beside those of hashing the same bytes once. */
public final class Verification {

    private static final String PROGRAM = "deploy/audit/verify";
    private static final double NANOS = 1e9;

    private final BenchOptions options;
    private final Report report;

    /** What one run of the program left. */
    private record Run(int status, String sentence, double seconds) {
    }

    public Verification(BenchOptions options, Report report) {
        this.options = options;
        this.report = report;
    }

    public boolean run() throws InterruptedException {
        try {
            Path folder = Files.createTempDirectory("bench-verify");
            Path export = folder.resolve("export.ndjson");
            Path keys = folder.resolve("keys.txt");
            try {
                MadeExport made = new MadeExport();
                made.write(export, options.events());
                Files.writeString(keys, made.verifierKey() + "\n");
                // Builds it if need be, which is not what is measured.
                verify("--help");
                return measured(export, keys) && flippedIsNamed(export, keys);
            } finally {
                Files.deleteIfExists(export);
                Files.deleteIfExists(keys);
                Files.deleteIfExists(folder);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure.getMessage(), failure);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has Ed25519 and SHA-256", impossible);
        }
    }

    private boolean measured(Path export, Path keys) throws IOException, GeneralSecurityException, InterruptedException {
        long megabytes = Files.size(export) / 1_000_000;
        report.say(String.format(Locale.ROOT, "%d events in an export of %d MB, %d rounds.", options.events(), megabytes,
                options.rounds()));
        List<Double> verifying = new ArrayList<>();
        List<Double> hashing = new ArrayList<>();
        boolean good = true;
        for (int round = 0; round < options.rounds(); round++) {
            hashing.add(plainHash(export));
            Run run = verify(export.toString(), "--key", keys.toString());
            verifying.add(run.seconds());
            good &= run.status() == 0;
        }
        double seconds = median(verifying);
        double plain = median(hashing);
        report.say(String.format(Locale.ROOT,
                "verify: %.2f s (%.0f events a second); plain SHA-256 of the file: %.2f s; ratio %.2f",
                seconds, options.events() / seconds, plain, seconds / plain));
        report.json().put("events", options.events()).put("megabytes", megabytes).put("verifySeconds", seconds)
                .put("plainHashSeconds", plain).put("ratio", seconds / plain);
        return good;
    }

    private boolean flippedIsNamed(Path export, Path keys) throws IOException, InterruptedException {
        try (RandomAccessFile file = new RandomAccessFile(export.toFile(), "rw")) {
            // The list of leaves is the last tenth or less, so this is within the events.
            long at = Files.size(export) / 2;
            file.seek(at);
            int flipped = file.read() ^ 1;
            file.seek(at);
            file.write(flipped == '\n' ? 'x' : flipped);
        }
        Run run = verify(export.toString(), "--key", keys.toString());
        report.say("One byte flipped: " + run.sentence());
        return run.status() == 1 && run.sentence().contains("Altered event: leaf ");
    }

    private static Run verify(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(PROGRAM));
        command.addAll(List.of(arguments));
        long began = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), said.strip(), (System.nanoTime() - began) / NANOS);
    }

    private static double plainHash(Path export) throws IOException, GeneralSecurityException {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        byte[] piece = new byte[1 << 20];
        long began = System.nanoTime();
        try (InputStream file = Files.newInputStream(export)) {
            for (int read = file.read(piece); read > 0; read = file.read(piece)) {
                sha256.update(piece, 0, read);
            }
        }
        sha256.digest();
        return (System.nanoTime() - began) / NANOS;
    }

    private static double median(List<Double> values) {
        return Latencies.of(values.stream().mapToDouble(Double::doubleValue).toArray()).median();
    }
}

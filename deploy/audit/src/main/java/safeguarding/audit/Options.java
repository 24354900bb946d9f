package safeguarding.audit;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** The command line. */
record Options(Path export, Path keys, Optional<Path> earlier, Optional<URI> content, Optional<Path> token) {

    static final String USAGE = """
            verify EXPORT --key KEYFILE [--earlier CHECKPOINTFILE] [--content ADDRESS --token-file FILE]

            Checks an export of the event trail with nothing but the export and the keys that you trust.
              --key KEYFILE         verifier keys, one a line, or the answer of /v1/trail/keys as you saved it
              --earlier FILE        a checkpoint that you kept, or a witness's file of them: the export must continue it
              --content ADDRESS     also ask the owner for what was recorded, and hash it again; for instance
                                    http://localhost:8080/referral
              --token-file FILE     the bearer token for that, of somebody with the role content-auditor
            It leaves with 0 when all is well, with 1 and a sentence for each thing that is wrong, with 2 when it could not look.""";

    private static final Set<String> KNOWN = Set.of("--key", "--earlier", "--content", "--token-file");
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    static Options parse(List<String> arguments) {
        Map<String, String> values = new HashMap<>();
        Deque<String> rest = new ArrayDeque<>(arguments);
        while (!rest.isEmpty()) {
            String word = rest.pop();
            if (word.startsWith("--") && !KNOWN.contains(word)) {
                throw new Misuse("The option " + word + " is not known.\n" + USAGE);
            }
            String value = KNOWN.contains(word) ? rest.poll() : word;
            if (value == null) {
                throw new Misuse("The option " + word + " needs a value.");
            }
            if (values.put(KNOWN.contains(word) ? word : "EXPORT", value) != null) {
                throw new Misuse("Each thing is given once; " + value + " is one too many.");
            }
        }
        if (values.containsKey("--content") != values.containsKey("--token-file")) {
            throw new Misuse("--content and --token-file go together: the owner must know who asks.");
        }
        return new Options(file(values.get("EXPORT"), "an export"), file(values.get("--key"), "a key file, with --key"),
                Optional.ofNullable(values.get("--earlier")).map(given -> file(given, "a checkpoint")),
                Optional.ofNullable(values.get("--content")).map(Options::address),
                Optional.ofNullable(values.get("--token-file")).map(given -> file(given, "a token file")));
    }

    private static Path file(@Nullable String given, String what) {
        if (given == null) {
            throw new Misuse("Name " + what + ".\n" + USAGE);
        }
        Path file = Path.of(given);
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new Misuse("The file " + given + " is not there or cannot be read.");
        }
        return file;
    }

    /** A token goes over a line that others can read to no other machine. */
    private static URI address(String given) {
        URI address;
        try {
            address = URI.create(given.endsWith("/") ? given.substring(0, given.length() - 1) : given);
        } catch (IllegalArgumentException noAddress) {
            throw new Misuse("The address " + given + " is none.");
        }
        boolean safe = "https".equals(address.getScheme())
                || ("http".equals(address.getScheme()) && address.getHost() != null && LOOPBACK.contains(address.getHost()));
        if (!safe || address.getHost() == null || address.getRawQuery() != null) {
            throw new Misuse("The address " + given + " must begin with https:// (or be of this machine).");
        }
        return address;
    }
}

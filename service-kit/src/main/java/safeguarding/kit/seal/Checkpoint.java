package safeguarding.kit.seal;

import java.util.List;
import java.util.regex.Pattern;

/** The state of a log at one size (C2SP tlog-checkpoint): the text that is signed. */
public record Checkpoint(String origin, TreeHead head, List<String> extensions) {

    private static final Pattern SIZE = Pattern.compile("0|[1-9][0-9]{0,17}");

    public Checkpoint {
        extensions = List.copyOf(extensions);
        if (!isLine(origin) || !extensions.stream().allMatch(Checkpoint::isLine)) {
            throw new IllegalArgumentException("each line of a checkpoint has something in it");
        }
        if (head.size() == 0 && !head.root().equals(Hash.empty())) {
            throw new IllegalArgumentException("an empty tree has one root only");
        }
    }

    public static Checkpoint of(String origin, TreeHead head) {
        return new Checkpoint(origin, head, List.of());
    }

    public static Checkpoint parse(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        // The text ends with a newline, so the last part is empty.
        if (lines.size() < 4 || !lines.get(lines.size() - 1).isEmpty() || !SIZE.matcher(lines.get(1)).matches()) {
            throw new IllegalArgumentException("a checkpoint has an origin, a size and a root, each in a line of its own");
        }
        TreeHead head = new TreeHead(Long.parseLong(lines.get(1)), Hash.ofBase64(lines.get(2)));
        return new Checkpoint(lines.get(0), head, lines.subList(3, lines.size() - 1));
    }

    /** Reads what a note says when a known key has signed it, and refuses everything else. */
    public static Checkpoint open(SignedNote note, String origin, List<VerifierKey> known) {
        if (!note.isSignedBy(known)) {
            throw new IllegalArgumentException("no known key has signed this, or a known key's signature is wrong");
        }
        Checkpoint checkpoint = parse(note.text());
        if (!checkpoint.origin().equals(origin)) {
            throw new IllegalArgumentException("this is the checkpoint of another log");
        }
        return checkpoint;
    }

    public String text() {
        StringBuilder text = new StringBuilder(origin).append('\n').append(head.size()).append('\n')
                .append(head.root().base64()).append('\n');
        extensions.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    public SignedNote signed(List<SignerKey> keys) {
        return SignedNote.sign(text(), keys);
    }

    private static boolean isLine(String line) {
        return !line.isEmpty() && line.indexOf('\n') < 0;
    }
}

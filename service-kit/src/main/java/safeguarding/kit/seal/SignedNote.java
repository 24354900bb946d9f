package safeguarding.kit.seal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** A text with signatures under it (C2SP signed-note): lines, a blank line, and a line for each signature. */
public record SignedNote(String text, List<Signed> signatures) {

    private static final String MARK = "\u2014 ";
    private static final int LONGEST = 1_000_000;
    private static final int MOST_SIGNATURES = 100;

    public SignedNote {
        if (!isText(text)) {
            throw new IllegalArgumentException("a note's text ends with a newline and has no other control characters");
        }
        signatures = List.copyOf(signatures);
        if (signatures.isEmpty() || signatures.size() > MOST_SIGNATURES) {
            throw new IllegalArgumentException("a note has at least one signature, and not a hundred of them");
        }
    }

    /** One signature line. */
    public static final class Signed {

        private final String name;
        private final byte[] id;
        private final byte[] signature;

        Signed(String name, byte[] id, byte[] signature) {
            this.name = name;
            this.id = id;
            this.signature = signature;
        }

        public String name() {
            return name;
        }

        boolean isOf(VerifierKey key) {
            return name.equals(key.name()) && Arrays.equals(id, key.id());
        }

        private String line() {
            byte[] both = Arrays.copyOf(id, id.length + signature.length);
            System.arraycopy(signature, 0, both, id.length, signature.length);
            return MARK + name + " " + Base64Text.of(both) + "\n";
        }
    }

    public static SignedNote sign(String text, List<SignerKey> keys) {
        return new SignedNote(text, keys.stream()
                .map(key -> new Signed(key.verifier().name(), key.verifier().id(), key.sign(text))).toList());
    }

    public static SignedNote parse(byte[] bytes) {
        try {
            return parse(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException broken) {
            throw new IllegalArgumentException("a note is UTF-8", broken);
        }
    }

    public static SignedNote parse(String note) {
        int blank = note.lastIndexOf("\n\n");
        if (note.length() > LONGEST || blank < 0 || !note.endsWith("\n")) {
            throw new IllegalArgumentException("a note is a text, a blank line and signatures");
        }
        List<Signed> signatures = new ArrayList<>();
        int at = blank + 2;
        while (at < note.length()) {
            int end = note.indexOf('\n', at);
            signatures.add(signed(note.substring(at, end)));
            at = end + 1;
        }
        return new SignedNote(note.substring(0, blank + 1), signatures);
    }

    private static Signed signed(String line) {
        int space = line.indexOf(' ', MARK.length());
        if (!line.startsWith(MARK) || space < 0 || !VerifierKey.isName(line.substring(MARK.length(), space))) {
            throw new IllegalArgumentException("a signature line is a dash, a name and a signature");
        }
        byte[] both = Base64Text.bytes(line.substring(space + 1));
        if (both.length <= VerifierKey.ID_LENGTH) {
            throw new IllegalArgumentException("a signature is longer than the hash of its key");
        }
        return new Signed(line.substring(MARK.length(), space), Arrays.copyOf(both, VerifierKey.ID_LENGTH),
                Arrays.copyOfRange(both, VerifierKey.ID_LENGTH, both.length));
    }

    /**
     * True when a known key has signed and no signature that bears a known key's name and hash is wrong. Signatures of keys
     * that are
     * not known say nothing.
     */
    public boolean isSignedBy(Collection<VerifierKey> known) {
        boolean any = false;
        for (Signed signed : signatures) {
            for (VerifierKey key : known) {
                if (signed.isOf(key)) {
                    if (!key.verifies(text, signed.signature)) {
                        return false;
                    }
                    any = true;
                }
            }
        }
        return any;
    }

    /** True when somebody has signed of whom we know no key. */
    public boolean isSignedByOthersThan(Collection<VerifierKey> known) {
        return signatures.stream().anyMatch(signed -> known.stream().noneMatch(signed::isOf));
    }

    /** As it is written and published. */
    public String written() {
        StringBuilder written = new StringBuilder(text).append('\n');
        signatures.forEach(signed -> written.append(signed.line()));
        return written.toString();
    }

    private static boolean isText(String text) {
        return text.endsWith("\n") && text.chars().noneMatch(c -> c < 0x20 && c != '\n')
                && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}

package safeguarding.referral.cumulative;

import java.util.UUID;

import safeguarding.referral.line.FoundLine;

/** A line with what the reader is shown of it. */
record ShownLine(FoundLine line, Object said) {

    UUID id() {
        return line.id();
    }

    String agency() {
        return line.agency();
    }
}

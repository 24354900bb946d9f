package safeguarding.referral.cumulative;

import java.util.UUID;

import safeguarding.referral.line.FoundLine;

/**
 * A line with what the reader is shown of it.
 *
 * @param withoutWords whether what stands in words is left out of it, because somebody's address is protected
 */
record ShownLine(FoundLine line, Object said, boolean withoutWords) {

    UUID id() {
        return line.id();
    }

    String agency() {
        return line.agency();
    }
}

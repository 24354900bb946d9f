package safeguarding.registry.agency;

import org.jspecify.annotations.Nullable;

/**
 * Who answers for an agency now.
 *
 * @param slug the agency that was asked about
 * @param agency itself, or the open one that has taken over its work
 * @param type of the one that answers; none when the directory does not know the agency
 * @param open whether the one that answers works at present
 */
public record Answerable(String slug, String agency, @Nullable String type, boolean open) {
}

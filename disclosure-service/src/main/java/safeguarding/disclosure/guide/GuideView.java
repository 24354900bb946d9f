package safeguarding.disclosure.guide;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A guide of one minute.
 *
 * @param text in CommonMark
 */
record GuideView(@Schema(maxLength = 60) String slug, @Schema(maxLength = 200) String title,
        @Schema(maxLength = 10000) String text) {
}

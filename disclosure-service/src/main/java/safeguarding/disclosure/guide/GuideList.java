package safeguarding.disclosure.guide;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All guides. */
record GuideList(@Schema(maxItems = 50) List<GuideView> guides) {
}

package safeguarding.referral.examination;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The examinations of the children of a strategy discussion, the first first. */
record ExaminationsView(@Schema(maxItems = 100) List<ExaminationView> examinations) {
}

package safeguarding.referral.step;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What has happened with one referral, the latest first. */
record StepsView(@Schema(maxItems = 500) List<StepView> steps) {
}

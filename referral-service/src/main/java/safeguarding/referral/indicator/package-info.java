/**
 * Signs and indicators of child sexual abuse, recorded by section after the template of the CSA Centre, so that they can be
 * seen
 * together and shared by section. Nothing is added up: it is a common language, not a score.
 */
@NullMarked
package safeguarding.referral.indicator;

import org.jspecify.annotations.NullMarked;

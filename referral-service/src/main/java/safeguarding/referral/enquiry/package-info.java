/**
 * The question who has care of a child, or is alone with it: asked of somebody on a day, again and again, and what was
 * answered.
 */
@NullMarked
package safeguarding.referral.enquiry;

import org.jspecify.annotations.NullMarked;

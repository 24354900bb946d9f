/**
 * What reviews recommend: which agency is to do what by when, what it answers, on what evidence, and whether that was assured.
 */
@NullMarked
package safeguarding.referral.recommendation;

import org.jspecify.annotations.NullMarked;

/**
 * What the forms that come in have in common: places in them, answers to questions, codes of dated lists, grades, addresses.
 */
@NullMarked
package safeguarding.referral.form;

import org.jspecify.annotations.NullMarked;

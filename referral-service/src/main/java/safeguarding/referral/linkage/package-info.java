/** What the registry needs to know who is who and who is around whom: whole present sets of facts, and never what was said. */
@NullMarked
package safeguarding.referral.linkage;

import org.jspecify.annotations.NullMarked;

/** Who is near a person under whatever record, and who may read about whom: asked of the registry at the moment of reading. */
@NullMarked
package safeguarding.referral.vicinity;

import org.jspecify.annotations.NullMarked;

/** The code with which an anonymous person comes back: shown once, and kept only as a slow salted hash. */
@NullMarked
package safeguarding.referral.returncode;

import org.jspecify.annotations.NullMarked;

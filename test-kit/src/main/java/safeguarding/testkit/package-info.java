/** What the tests of all services share: real parts without containers, tokens, calls, and the rules that hold everywhere. */
@NullMarked
package safeguarding.testkit;

import org.jspecify.annotations.NullMarked;

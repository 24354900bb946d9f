/** Which records are worth comparing with one: keys that survive a slip, kept beside each record and looked up by index. */
@NullMarked
package safeguarding.registry.candidate;

import org.jspecify.annotations.NullMarked;

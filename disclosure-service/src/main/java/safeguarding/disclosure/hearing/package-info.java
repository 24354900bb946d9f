/** What is heard from the registry: each message has its effect, or is a dead letter and an alarm. */
@NullMarked
package safeguarding.disclosure.hearing;

import org.jspecify.annotations.NullMarked;

/** Processes of this machine, and what they need of it: a JVM, ports, folders of their own. */
@NullMarked
package safeguarding.local.process;

import org.jspecify.annotations.NullMarked;

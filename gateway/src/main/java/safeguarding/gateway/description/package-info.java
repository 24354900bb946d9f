/** One description of the whole interface, made of those that the services keep. */
@NullMarked
package safeguarding.gateway.description;

import org.jspecify.annotations.NullMarked;

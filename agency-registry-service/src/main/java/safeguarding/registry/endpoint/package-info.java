/** Where an agency's own interface is, and whether it answers: tried when somebody asks, and said to everybody. */
@NullMarked
package safeguarding.registry.endpoint;

import org.jspecify.annotations.NullMarked;

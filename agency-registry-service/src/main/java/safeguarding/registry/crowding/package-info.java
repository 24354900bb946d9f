/** What stands on so many records that it tells nobody from anybody: by it the machine joins nobody. */
@NullMarked
package safeguarding.registry.crowding;

import org.jspecify.annotations.NullMarked;

/** Which agencies are children's services, asked of the registry's directory. */
@NullMarked
package safeguarding.disclosure.scheme.directory;

import org.jspecify.annotations.NullMarked;

/** That a record exists is not shown to a wrong role either. */
@NullMarked
package safeguarding.disclosure.concealment;

import org.jspecify.annotations.NullMarked;

/** Many involvements in one request, line by line: a school's whole roll. */
@NullMarked
package safeguarding.registry.load;

import org.jspecify.annotations.NullMarked;

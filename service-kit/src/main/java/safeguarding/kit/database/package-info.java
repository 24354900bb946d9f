/** Plain SQL where sets of rows are moved at once; it keeps what a database says about a row out of logs and answers. */
@NullMarked
package safeguarding.kit.database;

import org.jspecify.annotations.NullMarked;

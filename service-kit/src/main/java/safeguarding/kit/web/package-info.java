/** What every HTTP interface of ours does alike: idempotency keys, revisions, cursors, request ids. */
@NullMarked
package safeguarding.kit.web;

import org.jspecify.annotations.NullMarked;

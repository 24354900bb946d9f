/**
 * The way into the exchange: admits, limits, forwards and shows what there is. Holds no record and decides nothing about a
 * child.
 */
@NullMarked
package safeguarding.gateway;

import org.jspecify.annotations.NullMarked;

/**
 * Announcements that led nowhere, at the service that should have acted on them: each is an alarm until somebody has driven it
 * again or put it aside. A service that hears keeps them, so it says {@code exchange.hears=true}, has a table
 * {@code dead_letter}, and is their {@link safeguarding.kit.deadletter.Addressee}.
 */
@NullMarked
package safeguarding.kit.deadletter;

import org.jspecify.annotations.NullMarked;

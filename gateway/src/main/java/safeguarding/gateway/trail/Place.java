package safeguarding.gateway.trail;

import org.jspecify.annotations.Nullable;

/** How far one service's trail was read: the cursor of the page, and the last event of that page that was given out. */
record Place(@Nullable String page, @Nullable String seen) {

    static final Place BEGINNING = new Place(null, null);
}

/** Announcements from the trail to Kafka, in order, and the inbox that makes a delivered event act once. */
@NullMarked
package safeguarding.kit.event;

import org.jspecify.annotations.NullMarked;

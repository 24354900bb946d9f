package safeguarding.disclosure.reminder;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is due or missed, the earliest first. */
record ReminderList(@Schema(maxItems = ReminderDesk.MOST) List<Reminder> reminders) {
}

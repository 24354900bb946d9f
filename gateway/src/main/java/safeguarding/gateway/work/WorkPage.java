package safeguarding.gateway.work;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** One page of the work list, as the referral-service gives it. */
record WorkPage(@Nullable List<WorkItem> items, @Nullable String next) {
}

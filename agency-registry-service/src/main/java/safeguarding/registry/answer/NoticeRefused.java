package safeguarding.registry.answer;

import java.time.Instant;
import java.util.UUID;

/** Somebody was told and will not act. Fired in the transaction that writes it down. */
public record NoticeRefused(UUID notice, Instant toldAt, Instant at) {
}

package safeguarding.registry.right;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.registry.routing.Detail;

/**
 * Whether it may, and how much of it.
 *
 * @param notice by which it was told; none where the glass was broken
 * @param concernVersion the version of the concern on which that rests: of a later one nothing has been decided yet
 * @param addressesWithheld that of nobody whom the concern is about or reaches an address may be shown; said with every yes,
 *        since owners leave addresses out where it is not said
 * @param requests for AGREED_WORDING: the requests whose decisions may be read, each for one child
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReadRight(boolean permitted, @Nullable Detail detail, @Nullable UUID notice, @Nullable Long concernVersion,
        @Schema(maxItems = 1000) @Nullable List<UUID> requests, @Nullable Boolean addressesWithheld) {

    static final ReadRight NONE = new ReadRight(false, null, null, null, null, null);

    ReadRight by(List<UUID> agreedOn) {
        return new ReadRight(permitted, detail, notice, concernVersion, agreedOn, addressesWithheld);
    }

    ReadRight withAddressesWithheld(boolean withheld) {
        return new ReadRight(permitted, detail, notice, concernVersion, requests, withheld);
    }
}

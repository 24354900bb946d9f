package safeguarding.registry.right;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.registry.routing.Detail;

/**
 * Whether it may, and how much of it.
 *
 * @param concernVersion the version of the concern on which that rests: of a later one nothing has been decided yet
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReadRight(boolean permitted, @Nullable Detail detail, @Nullable UUID notice, @Nullable Long concernVersion) {

    static final ReadRight NONE = new ReadRight(false, null, null, null);
}

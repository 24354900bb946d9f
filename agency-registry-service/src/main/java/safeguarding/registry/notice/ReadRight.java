package safeguarding.registry.notice;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.registry.routing.Detail;

/** Whether it may, and how much of it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReadRight(boolean permitted, @Nullable Detail detail, @Nullable UUID notice) {

    static final ReadRight NONE = new ReadRight(false, null, null);
}

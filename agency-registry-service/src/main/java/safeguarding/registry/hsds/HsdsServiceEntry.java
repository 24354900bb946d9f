package safeguarding.registry.hsds;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * A service or team as an HSDS service.
 *
 * @param assuredDate when the contact tried longest ago was tried; absent while one of them is not verified
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "HsdsService")
record HsdsServiceEntry(UUID id, @Schema(maxLength = 200) String name, @Schema(maxLength = 1000) @Nullable String description,
        @Schema(maxLength = 200) @Nullable String url, @Schema(maxLength = 200) @Nullable String email,
        @Schema(maxLength = 20) String status, @Nullable LocalDate assuredDate, @Schema(maxItems = 20) List<Phone> phones,
        @Schema(maxItems = 20) List<Schedule> schedules, @Schema(maxItems = 400) List<Area> serviceAreas,
        @Schema(maxItems = 1) List<Contact> contacts, HsdsOrganization organization,
        @Schema(maxItems = 10) List<HsdsAttribute> attributes) {

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    @Schema(name = "HsdsPhone")
    record Phone(UUID id, @Schema(maxLength = 200) String number, @Schema(maxLength = 20) String type) {
    }

    /** Hours of England's clock, whose offset changes with the season: so that is said in words. */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    @Schema(name = "HsdsSchedule")
    record Schedule(UUID id, @Schema(maxLength = 10) String freq, @Schema(maxLength = 40) String byday,
            @Schema(maxLength = 8) String opensAt, @Schema(maxLength = 8) String closesAt,
            @Schema(maxLength = 200) String description) {
    }

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    @Schema(name = "HsdsServiceArea")
    record Area(UUID id, @Schema(maxLength = 200) String name, @Schema(maxLength = 200) String description) {
    }

    /** The duty role: never a person. */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    @Schema(name = "HsdsContact")
    record Contact(UUID id, @Schema(maxLength = 200) String title) {
    }
}

package safeguarding.referral.attachment;

import java.util.regex.Pattern;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.referral.form.CodeLists;
import safeguarding.referral.form.Place;

/**
 * Where a paper is that goes with a referral. Whoever gets it from its holder can tell by the digest that it is the one meant.
 *
 * @param kind a code of the dated list; some kinds are refused
 * @param sizeBytes of the file whose digest it is
 * @param sha256 in 64 hexadecimal digits
 * @param heldBy the agency, and in it the place, that has it
 * @param howToAsk what somebody who needs to see it does
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(examples = NewAttachment.EXAMPLE)
public record NewAttachment(@Size(max = 200) @Nullable String title, @Size(max = 60) @Nullable String kind,
        @Size(max = 100) @Nullable String mediaType, @Min(0) @Nullable Long sizeBytes,
        @Size(max = 64) @Nullable String sha256, @Size(max = 200) @Nullable String heldBy,
        @Size(max = 500) @Nullable String howToAsk) {

    static final String EXAMPLE = """
            {
              "title": "Body map of 19 November",
              "kind": "body-map",
              "mediaType": "application/pdf",
              "sizeBytes": 48213,
              "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
              "heldBy": "larkfield-primary-invented, safeguarding file",
              "howToAsk": "Ring the safeguarding lead."
            }""";

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z]+/[a-zA-Z0-9][a-zA-Z0-9!#$&^_.+-]*");
    // An address that is itself the file, or a run of letters that no word is as long as.
    private static final Pattern CONTENTS = Pattern.compile("(?i)data:[a-z]*[/;,]|\\S{120,}");

    public void examine(Place place, CodeLists codes) {
        if (sha256 != null && !SHA_256.matcher(sha256).matches()) {
            place.wrong("sha256", "A SHA-256 digest is written in 64 of the digits 0 to 9 and a to f.");
        }
        if (mediaType != null && !MEDIA_TYPE.matcher(mediaType).matches()) {
            place.wrong("mediaType", "A media type is written as in application/pdf.");
        }
        examineKind(place, codes);
        noContents(place, "title", title);
        noContents(place, "heldBy", heldBy);
        noContents(place, "howToAsk", howToAsk);
        place.missingUnless(title != null, "title", "What this is, is not said.");
        place.missingUnless(kind != null, "kind", "What sort of paper this is, is not said.");
        place.missingUnless(mediaType != null, "mediaType", "What sort of file this is, is not said.");
        place.missingUnless(sizeBytes != null, "sizeBytes", "How large the file is, is not said.");
        place.missingUnless(sha256 != null, "sha256", "Without its digest nobody can tell that it is the one meant.");
        place.missingUnless(heldBy != null, "heldBy", "Who holds this is not said.");
        place.missingUnless(howToAsk != null, "howToAsk", "How to ask for this is not said.");
    }

    private void examineKind(Place place, CodeLists codes) {
        if (kind != null && !codes.attachmentKinds().has(kind, place.today())) {
            place.wrong("kind", "This is not the code of a kind of attachment in force today.");
        } else if (kind != null) {
            codes.attachmentKinds().refused(kind).ifPresent(why -> place.wrong("kind", why));
        }
        if (mediaType != null) {
            codes.attachmentMediaTypes().refused(mediaType).ifPresent(why -> place.wrong("mediaType", why));
        }
    }

    private static void noContents(Place place, String member, @Nullable String text) {
        if (text != null && CONTENTS.matcher(text).find()) {
            place.wrong(member, "This is no text. What is attached stays where it is; say where that is.");
        }
    }
}

package safeguarding.gateway.withheld;

import com.fasterxml.jackson.databind.JsonNode;

/** Who made a referral and asked not to be named, as two people have opened it; in no page but the one that opened it. */
public record Identity(String name, String relationship, String phone, String email, String address, String asked) {

    static Identity of(JsonNode opened) {
        return new Identity(opened.path("name").asText(""), opened.path("relationship").asText(""),
                opened.path("phone").asText(""), opened.path("email").asText(""), opened.path("address").asText(""),
                opened.path("asked").asText(""));
    }

    @Override
    public String toString() {
        return "Identity[…]";
    }
}

package safeguarding.referral.form;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.ObjectMapper;

import safeguarding.kit.identity.PersonIdentity;
import safeguarding.kit.json.LenientJson;

/** What identifies people, as Hibernate reads it back (see {@link StoredJson}). */
@ApplicationScoped
public class Identities {

    private final LenientJson json;

    Identities(ObjectMapper json) {
        this.json = new LenientJson(json);
    }

    public String written(PersonIdentity identity) {
        return json.write(identity, PersonIdentity.class);
    }
}

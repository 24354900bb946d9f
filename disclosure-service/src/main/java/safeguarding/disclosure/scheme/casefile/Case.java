package safeguarding.disclosure.scheme.casefile;

import safeguarding.disclosure.scheme.clock.SchemeClocks;
import safeguarding.disclosure.scheme.version.SchemeVersion;

/** An application with its file, by the version of the scheme with which it was received. */
public record Case(Application application, CaseFile file, SchemeVersion scheme) {

    public SchemeClocks.Of clocks() {
        return new SchemeClocks.Of(application.id(), application.agency(), scheme);
    }

    @Override
    public String toString() {
        return "Case[…]";
    }
}

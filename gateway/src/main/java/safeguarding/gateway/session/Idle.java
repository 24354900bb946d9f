package safeguarding.gateway.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** How long a person may do nothing before the page signs out, for the layout. */
@ApplicationScoped
@Named("idle")
public class Idle {

    private final PagesConfig config;

    Idle(PagesConfig config) {
        this.config = config;
    }

    public long seconds() {
        return config.idle().toSeconds();
    }
}

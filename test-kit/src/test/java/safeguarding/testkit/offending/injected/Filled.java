package safeguarding.testkit.offending.injected;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

class Filled {

    @Inject
    StringBuilder bean;

    @ConfigProperty(name = "a.b")
    String setting;

    @Inject
    void fill(StringBuilder later) {
        bean = later;
    }
}

package safeguarding.registry.duty;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

/** The services of the directory, in the order in which they came to be known. */
@ApplicationScoped
public class Listings {

    private final Services services;

    Listings(Services services) {
        this.services = services;
    }

    public List<Listing> page(int offset, int most) {
        return services.page(offset, most).stream().map(Listing::of).toList();
    }

    public int count() {
        return services.count();
    }
}

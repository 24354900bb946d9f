package safeguarding.registry.duty;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

/** The services of the directory, in the order in which they came to be known. */
@ApplicationScoped
public class ListedServices {

    private final Services services;

    ListedServices(Services services) {
        this.services = services;
    }

    public List<ListedService> page(int offset, int most) {
        return services.page(offset, most).stream().map(ListedService::of).toList();
    }

    public int count() {
        return services.count();
    }
}

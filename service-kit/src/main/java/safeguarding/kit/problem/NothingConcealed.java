package safeguarding.kit.problem;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.DefaultBean;

/** A wrong role is told so: it is the same answer whatever is there. */
@DefaultBean
@ApplicationScoped
class NothingConcealed implements Concealment {

    @Override
    public Optional<Refusal> noneSuch(String collection) {
        return Optional.empty();
    }
}

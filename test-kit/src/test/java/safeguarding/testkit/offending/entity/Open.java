package safeguarding.testkit.offending.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Open {

    @Id
    private String name;

    @Override
    public String toString() {
        return name;
    }
}

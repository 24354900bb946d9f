package safeguarding.testkit.sound.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Kept {

    @Id
    private long id;

    long id() {
        return id;
    }
}

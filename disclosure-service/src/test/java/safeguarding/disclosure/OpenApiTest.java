package safeguarding.disclosure;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import safeguarding.testkit.OpenApiContract;
import safeguarding.testkit.RealParts;

@QuarkusTest
@WithTestResource(RealParts.class)
@WithTestResource(TinyRegistry.class)
class OpenApiTest {

    @Test
    void the_interface_is_the_one_that_is_committed() {
        OpenApiContract.check();
    }
}

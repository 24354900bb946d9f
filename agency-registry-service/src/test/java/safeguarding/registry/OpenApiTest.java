package safeguarding.registry;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import safeguarding.testkit.OpenApiContract;

@QuarkusTest
class OpenApiTest extends OverHttp {

    @Test
    void the_interface_is_the_one_that_is_committed() {
        OpenApiContract.check();
    }
}

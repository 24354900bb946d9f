package safeguarding.kit.witness;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

import io.smallrye.health.api.Wellness;

/** Down while a finding stands: an operator looks into it and then removes the file of findings. */
@Wellness
@ApplicationScoped
class WitnessHealth implements HealthCheck {

    private final Witnessing witnessing;

    WitnessHealth(Witnessing witnessing) {
        this.witnessing = witnessing;
    }

    @Override
    public HealthCheckResponse call() {
        List<String> findings = witnessing.findings();
        return HealthCheckResponse.named("witness").status(findings.isEmpty()).withData("findings", findings.size()).build();
    }
}

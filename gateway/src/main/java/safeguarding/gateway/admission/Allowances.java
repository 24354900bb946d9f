package safeguarding.gateway.admission;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.github.bucket4j.TimeMeter;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;

/** The allowance of each caller. Only who has a valid token gets one, so there are as many as there are callers. */
@ApplicationScoped
class Allowances {

    private static final long FORGET_EVERY_MILLIS = TimeUnit.MINUTES.toMillis(1);

    private final ConcurrentMap<KnownCaller, Allowance> allowances = new ConcurrentHashMap<>();
    private final LimitsConfig limits;
    private final TimeMeter time;

    @Inject
    Allowances(LimitsConfig limits) {
        this(limits, TimeMeter.SYSTEM_NANOTIME);
    }

    Allowances(LimitsConfig limits, TimeMeter time) {
        this.limits = limits;
        this.time = time;
    }

    Allowance of(KnownCaller caller) {
        return allowances.computeIfAbsent(caller, unknown -> new Allowance(limits, time));
    }

    void forgetEveryMinute(@Observes StartupEvent started, Vertx vertx) {
        vertx.setPeriodic(FORGET_EVERY_MILLIS, ignored -> forgetUntouched());
    }

    void forgetUntouched() {
        allowances.values().removeIf(Allowance::isUntouched);
    }

    int size() {
        return allowances.size();
    }
}

package safeguarding.registry.duty;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.clock.WorkingDays;
import safeguarding.kit.problem.Refusal;
import safeguarding.kit.trail.Trail;
import safeguarding.registry.duty.DutyView.How;
import safeguarding.registry.duty.DutyView.PassedOver;
import safeguarding.registry.duty.DutyView.Why;
import safeguarding.registry.duty.Services.Kept;

/**
 * Says who is on duty for a place: a service of its own that is staffed then; else the first that stands in for one of those;
 * else a service for every place. Agencies that have closed are passed over, and so nobody is sent to a desk that is gone.
 */
@ApplicationScoped
class DutyDesk {

    private final Services services;
    private final Trail trail;
    private final Clock clock;
    private final WorkingDays calendar;

    DutyDesk(Services services, Trail trail, Clock clock, DutyConfig config) {
        this.services = services;
        this.trail = trail;
        this.clock = clock;
        this.calendar = new WorkingDays(config.proclaimedBankHolidays().orElse(Set.of()));
    }

    @Transactional
    DutyView onDuty(DutyQuery query) {
        Instant at = query.instant(clock.instant());
        List<PassedOver> passed = new ArrayList<>();
        DutyView found = of(services.serving(query.place(), query.type()), query.place(), at, passed);
        if (found == null) {
            found = lastResort(query, at, passed);
        }
        trail.searched("duty", query, 1);
        return found;
    }

    private DutyView lastResort(DutyQuery query, Instant at, List<PassedOver> passed) {
        List<Kept> everywhere = new ArrayList<>(services.serving(null, query.type()));
        everywhere.addAll(services.serving(null, null));
        for (Kept one : everywhere) {
            if (isStaffed(one, at)) {
                return view(query.place(), at, How.LAST_RESORT, one, passed);
            }
        }
        throw new NobodyOnDuty();
    }

    private @Nullable DutyView of(List<Kept> own, String area, Instant at, List<PassedOver> passed) {
        for (Kept one : own) {
            if (isStaffed(one, at)) {
                return view(area, at, How.OWN_SERVICE, one, passed);
            }
            pass(one, passed);
        }
        for (Kept one : own) {
            List<Kept> chain = services.chain(one.view().id());
            for (Kept next : chain.subList(1, chain.size())) {
                if (isStaffed(next, at)) {
                    return view(area, at, How.FALLBACK, next, passed);
                }
                pass(next, passed);
            }
        }
        return null;
    }

    private boolean isStaffed(Kept one, Instant at) {
        ServiceSaid said = one.view().said();
        return one.answers() && (said.aroundTheClock()
                || said.hours().stream().anyMatch(hours -> hours.include(at, calendar)));
    }

    private static void pass(Kept one, List<PassedOver> passed) {
        PassedOver over = new PassedOver(one.view().agency(), one.view().service(),
                one.answers() ? Why.OUT_OF_HOURS : Why.CLOSED);
        if (!passed.contains(over)) {
            passed.add(over);
        }
    }

    private static DutyView view(String area, Instant at, How how, Kept one, List<PassedOver> passed) {
        return new DutyView(area, at, how, one.view(), List.copyOf(passed));
    }

    /** 404: not even a last resort is kept, a service that serves every place. */
    static class NobodyOnDuty extends Refusal {

        private static final long serialVersionUID = 1L;

        NobodyOnDuty() {
            super(404, "Nobody is kept in the directory for this place, and no last resort for all places.");
        }
    }
}

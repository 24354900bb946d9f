package safeguarding.referral.tipline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import safeguarding.kit.caller.Caller;
import safeguarding.kit.web.Created;
import safeguarding.referral.anonymous.AnonymousRecords;
import safeguarding.referral.anonymous.Telling;
import safeguarding.referral.wording.Wordings;

/** Where somebody types what an anonymous person says on the telephone: the same record, and the same silence about who. */
@ApplicationScoped
class TelephoneDesk {

    private static final String AT_GATEWAY = "/referral/v1/tipline/referrals/";

    private final AnonymousRecords records;
    private final Wordings wordings;
    private final Caller caller;

    TelephoneDesk(AnonymousRecords records, Wordings wordings, Caller caller) {
        this.records = records;
        this.wordings = wordings;
        this.caller = caller;
    }

    Wordings.Cleaned<Telling> cleaned(Telling told) {
        return wordings.clean(told, Telling.class);
    }

    @Transactional
    Created take(Wordings.Cleaned<Telling> told) {
        AnonymousRecords.Recorded recorded = records.byTelephone(caller.agency(), told);
        return new Created(AT_GATEWAY + recorded.referral(), recorded.referral(), 1, recorded.warnings());
    }
}

package safeguarding.referral.intake;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.Kept;
import safeguarding.referral.adult.Adults;
import safeguarding.referral.child.Children;
import safeguarding.referral.connection.Connections;
import safeguarding.referral.content.Known;
import safeguarding.referral.rule.RuleBook;

/**
 * Where the content of referrals is: each version as it was, and of the present one what linkage needs, by person and
 * connection.
 */
@ApplicationScoped
class ReferralFiles {

    private final Children children;
    private final Adults adults;
    private final Connections connections;
    private final ContentVersions contents;
    private final RuleBook book;

    ReferralFiles(Children children, Adults adults, Connections connections, ContentVersions contents,
            RuleBook book) {
        this.children = children;
        this.adults = adults;
        this.connections = connections;
        this.contents = contents;
        this.book = book;
    }

    Kept open(ReferralView first) {
        children.record(first.id(), first.children());
        adults.record(first.id(), first.adults());
        connections.record(first.id(), first.connections());
        return keep(first);
    }

    Kept settle(ReferralView next) {
        children.settle(next.id(), next.children());
        adults.settle(next.id(), next.adults());
        connections.settle(next.id(), next.connections());
        return keep(next);
    }

    Kept close(ReferralView last) {
        children.withdraw(last.id());
        return keep(last);
    }

    /** What was withdrawn with the referral is there again. */
    Kept reopen(ReferralView next) {
        children.settle(next.id(), next.children());
        return keep(next);
    }

    Known known(UUID referral) {
        return new Known(children.everOf(referral), adults.everOf(referral), connections.everOf(referral));
    }

    ReferralView version(UUID referral, long version) {
        return contents.find(referral, version, ReferralView.class).orElseThrow(ReferralNotFound::new);
    }

    private Kept keep(ReferralView view) {
        return contents.keep(view.id(), view.version(), view.under(book.guidance(view.changedAt())));
    }
}

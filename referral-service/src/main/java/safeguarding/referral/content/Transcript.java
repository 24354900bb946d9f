package safeguarding.referral.content;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.event.Ids;
import safeguarding.referral.adult.AdultView;
import safeguarding.referral.adult.NewAdult;
import safeguarding.referral.child.ChildView;
import safeguarding.referral.child.NewChild;
import safeguarding.referral.connection.ConnectionView;
import safeguarding.referral.connection.NewConnection;
import safeguarding.referral.form.Place;

/** The people and connections of a form, each with its id, and with every reference followed to where it leads. */
public record Transcript(List<ChildView> children, List<AdultView> adults, List<ConnectionView> connections,
        @Nullable MandatoryReport mandatoryReport) {

    public static Transcript of(NewReferral form, Known known, Place place) {
        return of(form, known, place, Ids::next);
    }

    public static Transcript of(NewReferral form, Known known, Place place, Supplier<UUID> newId) {
        References childNames = new References(known.children(), newId);
        List<ChildView> children = new ArrayList<>();
        for (int i = 0; i < form.children().size(); i++) {
            NewChild child = form.children().get(i);
            children.add(
                    ChildView.of(childNames.enrol(place.at("children", i), child.id(), child.ref()), child, place.today()));
        }
        References adultNames = new References(known.adults(), newId);
        List<AdultView> adults = new ArrayList<>();
        for (int i = 0; i < form.adults().size(); i++) {
            NewAdult adult = form.adults().get(i);
            adults.add(AdultView.of(adultNames.enrol(place.at("adults", i), adult.id(), adult.ref()), adult, place.today()));
        }
        References connectionNames = new References(known.connections(), newId);
        List<ConnectionView> connections = new ArrayList<>();
        for (int i = 0; i < form.connections().size(); i++) {
            NewConnection connection = form.connections().get(i);
            Place here = place.at("connections", i);
            UUID id = connectionNames.enrol(here, connection.id(), null);
            UUID child = childNames.follow(here, "child", connection.child());
            UUID adult = adultNames.follow(here, "adult", connection.adult());
            if (child != null && adult != null) {
                connections.add(ConnectionView.of(id, child, adult, connection));
            }
        }
        MandatoryReport report = form.mandatoryReport();
        return new Transcript(List.copyOf(children), List.copyOf(adults), List.copyOf(connections),
                report == null ? null : followed(report, adultNames, place.at("mandatoryReport")));
    }

    private static MandatoryReport followed(MandatoryReport report, References adults, Place place) {
        if (report.suspected() == null) {
            return report;
        }
        UUID suspected = adults.follow(place, "suspected", report.suspected());
        return report.suspecting(suspected == null ? null : suspected.toString());
    }
}

package safeguarding.referral.invitation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import safeguarding.referral.decision.Decider;
import safeguarding.referral.form.Place;
import safeguarding.referral.involved.Around;
import safeguarding.referral.involved.InvolvedAgency;
import safeguarding.referral.involved.NamedAgency;

/**
 * Works out who is invited: whoever is involved, whoever was invited before, and whoever is added; without those who are left
 * out. Nobody who was once invited drops out in silence.
 */
public final class GuestList {

    private final Map<String, Invitee> guests = new TreeMap<>();
    private final Around around;
    private final Decider by;

    private GuestList(Around around, Decider by) {
        this.around = around;
        this.by = by;
    }

    public static List<Invitee> of(List<Invitee> before, Standing standing, Around around, NewGuests form, Decider by,
            Place place) {
        GuestList list = new GuestList(around, by);
        before.forEach(invitee -> list.guests.put(invitee.agency(), invitee));
        standing.because().forEach((agency, why) -> list.comes(agency, null, List.of(why)));
        for (InvolvedAgency involved : around.invitees()) {
            list.comes(involved.agency(), involved.type(), involved.because().stream()
                    .map(tie -> new Why(Because.of(tie.kind()), tie.child(), null)).toList());
        }
        form.examine(place);
        list.add(form.add(), place);
        list.leaveOut(form.leaveOut(), standing, place);
        return List.copyOf(list.guests.values());
    }

    private void comes(String agency, @Nullable String type, List<Why> reasons) {
        Invitee known = guests.get(agency);
        Set<Why> why = new LinkedHashSet<>(known == null ? List.of() : known.why());
        why.addAll(reasons);
        guests.put(agency, new Invitee(agency, type(agency, type, known), new ArrayList<>(why),
                known == null ? null : known.leftOut()));
    }

    private @Nullable String type(String agency, @Nullable String found, @Nullable Invitee known) {
        if (found != null) {
            return found;
        }
        return around.open(agency).map(NamedAgency::type).orElse(known == null ? null : known.type());
    }

    private void add(List<WithReason> added, Place place) {
        for (int i = 0; i < added.size(); i++) {
            WithReason one = added.get(i);
            NamedAgency named = around.open(one.agency()).orElse(null);
            if (named == null) {
                place.at("add", i).wrong("agency", "The directory knows no such agency that works at present.");
                continue;
            }
            Invitee known = guests.get(named.agency());
            if (known != null) {
                // Whoever was left out is invited again.
                guests.put(known.agency(), new Invitee(known.agency(), known.type(), known.why(), null));
            }
            comes(named.agency(), named.type(), List.of(new Why(Because.ADDED, null, one.reason())));
        }
    }

    private void leaveOut(List<WithReason> left, Standing standing, Place place) {
        for (int i = 0; i < left.size(); i++) {
            WithReason one = left.get(i);
            Invitee known = guests.get(one.agency());
            if (known == null) {
                place.at("leaveOut", i).wrong("agency", "This agency is not among those who would be invited.");
            } else if (one.agency().equals(standing.convener())) {
                place.at("leaveOut", i).wrong("agency", "Whoever convenes is there.");
            } else {
                guests.put(one.agency(), known.leaving(new LeftOut(one.reason(), by)));
            }
        }
    }
}

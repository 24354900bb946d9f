package safeguarding.referral.chronology;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import safeguarding.referral.line.Noun;

/** What the trail calls an entry, and where entries are. */
@Singleton
class EntryNoun {

    static final Noun<NewEntry> ENTRY = new Noun<>("chronology-entry", "/v1/chronology-entries", NewEntry.class);

    @Produces
    @Singleton
    Noun<NewEntry> entry() {
        return ENTRY;
    }
}

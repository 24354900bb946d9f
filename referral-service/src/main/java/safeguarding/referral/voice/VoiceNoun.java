package safeguarding.referral.voice;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import safeguarding.referral.line.Noun;

/** What the trail calls a child's words, and where they are. */
@Singleton
class VoiceNoun {

    static final Noun<NewVoice> VOICE = new Noun<>("voice", "/v1/voices", NewVoice.class);

    @Produces
    @Singleton
    Noun<NewVoice> voice() {
        return VOICE;
    }
}

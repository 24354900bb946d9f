package safeguarding.referral.voice;

/** How a child made itself heard. A baby is heard by whoever watches it. */
enum Manner {
    SPOKE,
    SIGNED,
    WROTE,
    DREW,
    PLAYED,
    SHOWED
}

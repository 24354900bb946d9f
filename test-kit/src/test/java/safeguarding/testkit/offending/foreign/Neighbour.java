package safeguarding.testkit.offending.foreign;

import safeguarding.testkit.sound.intake.Published;

class Neighbour {

    Published theirs;
}

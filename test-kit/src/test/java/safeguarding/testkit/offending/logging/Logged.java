package safeguarding.testkit.offending.logging;

import java.util.logging.Logger;

class Logged {

    void log() {
        Logger.getLogger("name").info("message");
    }
}

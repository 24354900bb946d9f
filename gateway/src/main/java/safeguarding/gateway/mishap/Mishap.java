package safeguarding.gateway.mishap;

import safeguarding.gateway.form.Refused;

/** What is told to a person whose page there is none for. */
record Mishap(String title, String happened, String next) {

    static final Mishap FOREIGN_FORM = new Mishap("Please send this form again",
            "The page was open for so long that we could not tell it was still you. Nothing was saved.",
            "Go back, copy what you wrote, open the page anew and send it again.");

    static Mishap of(Refused refused) {
        Mishap known = ofStatus(refused.status());
        return refused.status() < 500 && refused.status() != 404 && !refused.detail().isEmpty()
                ? new Mishap(known.title(), refused.detail(), known.next())
                : known;
    }

    /** The same to somebody of whom nothing is known, so not even that the same was sent before. */
    Mishap toVisitors() {
        return new Mishap(title, happened, "Wait a minute and try again. What was sent twice does no harm. "
                + "If a child is in immediate danger, call 999.");
    }

    static Mishap ofStatus(int status) {
        return switch (status) {
            case 401, 403 -> new Mishap("You cannot do this",
                    "Your sign-in does not have the role that this page needs, or this is for other people.",
                    "If you need it for your work, ask whoever looks after your agency\u2019s sign-ins.");
            case 404 -> new Mishap("There is nothing here for you",
                    "Either it does not exist, or your agency has no right to see it. We do not say which.",
                    "Check the reference, or go back to where you came from.");
            case 405, 406, 415 ->
                new Mishap("This page cannot be used like that", "Nothing was saved.", "Go back and try again.");
            case 409, 412, 428 -> new Mishap("This has changed since you opened it",
                    "Somebody else changed it, or it was done already. What you sent was not saved.",
                    "Open it again, look at what changed, and do it once more if it is still needed.");
            case 413 -> new Mishap("This is too long", "Nothing was saved.", "Go back and shorten it.");
            case 429 -> new Mishap("Too many requests", "You asked more often than we allow. Nothing was saved.",
                    "Wait a minute and try again.");
            case 502, 503, 504 -> new Mishap("A part of the exchange does not answer",
                    "It may or may not have saved what you sent. Sending the same form again does not do it twice.",
                    "Wait a minute and try again. If a child is in immediate danger, call 999.");
            default -> status < 500
                    ? new Mishap("This did not work", "Nothing was saved.", "Go back, check what you entered, and try again.")
                    : new Mishap("Something went wrong on our side", "We have been told. It may or may not have been saved.",
                            "Try again. Sending the same form again does not do it twice. "
                                    + "If a child is in immediate danger, call 999.");
        };
    }
}

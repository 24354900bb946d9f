package safeguarding.audit;

import java.util.ArrayList;
import java.util.List;

/** What is wrong, a sentence each, in the order in which it was found. */
final class Findings {

    private static final int MOST = 200;

    private final List<String> sentences = new ArrayList<>();
    private long unsaid;

    synchronized void add(String sentence) {
        if (sentences.size() < MOST) {
            sentences.add(sentence);
        } else {
            unsaid++;
        }
    }

    synchronized boolean isEmpty() {
        return sentences.isEmpty();
    }

    synchronized List<String> sentences() {
        List<String> all = new ArrayList<>(sentences);
        if (unsaid > 0) {
            all.add("And " + unsaid + " more of these.");
        }
        return all;
    }
}

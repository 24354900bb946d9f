package safeguarding.audit;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import safeguarding.audit.export.Json;
import safeguarding.audit.export.Leaves.Leaf;
import safeguarding.audit.log.Unreadable;

/** Where the events and the list of what was sealed do not agree, and what that looks like to a reader. */
final class Differences {

    // Enough to name what a person would look at; beyond it the export as a whole is wrong, and is only counted.
    private static final int MOST = 10_000;

    private final TreeMap<Long, ByteBuffer> unseen = new TreeMap<>();
    private final List<Stray> strays = new ArrayList<>();
    private long uncounted;

    /** An event that stands where it was not sealed: in the place of a leaf, or before one. */
    private record Stray(String name, ByteBuffer hash, long leaf, boolean inPlace) {
    }

    void inPlace(Leaf event, Leaf listed) {
        if (hasRoom()) {
            strays.add(new Stray(name(event), ByteBuffer.wrap(event.hash()), listed.index(), true));
            unseen.put(listed.index(), ByteBuffer.wrap(listed.hash()));
        }
    }

    void added(Leaf event, long before) {
        if (hasRoom()) {
            strays.add(new Stray(name(event), ByteBuffer.wrap(event.hash()), before, false));
        }
    }

    void missing(Leaf listed) {
        if (hasRoom()) {
            unseen.put(listed.index(), ByteBuffer.wrap(listed.hash()));
        }
    }

    boolean isEmpty() {
        return strays.isEmpty() && unseen.isEmpty();
    }

    void tell(Findings findings, long leavesListed) {
        Map<ByteBuffer, Long> homes = new HashMap<>();
        unseen.forEach((leaf, hash) -> homes.put(hash, leaf));
        Map<Long, Stray> standing = new HashMap<>();
        strays.stream().filter(Stray::inPlace).forEach(stray -> standing.put(stray.leaf(), stray));
        Set<ByteBuffer> present = strays.stream().map(Stray::hash).collect(Collectors.toSet());
        Set<Long> told = new HashSet<>();
        for (Stray stray : strays) {
            Long home = homes.get(stray.hash());
            if (home != null) {
                tellMoved(stray, home, standing.get(home), findings);
            } else if (stray.inPlace() && !present.contains(unseen.get(stray.leaf()))) {
                // What was sealed here is nowhere, and what stands here was sealed nowhere: one event, with other content.
                findings.add("Altered event: leaf " + stray.leaf() + " (" + stray.name() + ") is not what was sealed.");
                told.add(stray.leaf());
            } else {
                findings.add("Added event: " + stray.name() + " stands " + place(stray) + " and was not sealed there.");
            }
        }
        unseen.forEach((leaf, hash) -> {
            if (present.contains(hash)) {
                told.add(leaf);
            }
        });
        tellMissing(findings, told, leavesListed);
        if (uncounted > 0) {
            findings.add("And " + uncounted + " more differences of these kinds.");
        }
    }

    private void tellMoved(Stray stray, long home, @Nullable Stray atHome, Findings findings) {
        if (!stray.inPlace() || atHome == null || !atHome.hash().equals(unseen.get(stray.leaf()))) {
            findings.add("Moved event: leaf " + home + " (" + stray.name() + ") stands " + place(stray) + ".");
        } else if (home > stray.leaf()) {
            // The other of the two comes by as well, and is passed over.
            findings.add("Swapped events: leaf " + stray.leaf() + " (" + atHome.name() + ") and leaf " + home + " ("
                    + stray.name() + ") stand in each other's place.");
        }
    }

    private void tellMissing(Findings findings, Set<Long> told, long leavesListed) {
        List<long[]> runs = new ArrayList<>();
        for (long leaf : unseen.keySet()) {
            long[] last = runs.isEmpty() ? new long[] { -2, -2 } : runs.get(runs.size() - 1);
            if (told.contains(leaf)) {
                continue;
            }
            if (last[1] + 1 == leaf) {
                last[1] = leaf;
            } else {
                runs.add(new long[] { leaf, leaf });
            }
        }
        for (long[] run : runs) {
            boolean one = run[0] == run[1];
            boolean tail = uncounted == 0 && run[1] == leavesListed - 1;
            findings.add((tail ? "Truncated tail: " : one ? "Missing event: " : "Missing events: ") + range(run)
                    + " sealed and " + (one ? "is" : "are") + " not in the export.");
        }
    }

    private static String place(Stray stray) {
        return (stray.inPlace() ? "in the place of leaf " : "before leaf ") + stray.leaf();
    }

    private static String range(long[] run) {
        return run[0] == run[1] ? "leaf " + run[0] + " was" : "leaves " + run[0] + " to " + run[1] + " were";
    }

    private boolean hasRoom() {
        if (strays.size() + unseen.size() < MOST) {
            return true;
        }
        uncounted++;
        return false;
    }

    /** Only what cannot be anything but an id and a code is repeated: an altered line could say anything. */
    private static String name(Leaf event) {
        try {
            JsonNode read = Json.read(event.line() == null ? new byte[0] : event.line());
            return "event " + plain(read.path("id")) + ", " + plain(read.path("action"));
        } catch (Unreadable noJson) {
            return "an event that cannot be read any more";
        }
    }

    private static String plain(JsonNode value) {
        return value.isTextual() && value.textValue().matches("[A-Za-z0-9._:-]{1,100}") ? value.textValue() : "unreadable";
    }
}

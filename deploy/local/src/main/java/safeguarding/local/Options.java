package safeguarding.local;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import safeguarding.local.process.CouldNotStart;
import safeguarding.local.process.Ports;

/**
 * What can be chosen for a run: where its data and its unpacked programs lie, ports, heaps, whether the story is played, and
 * whether the data are wanted longer than the run.
 */
public record Options(Path data, Path programs, Map<Part, Integer> ports, Map<Part, String> heaps, boolean demo,
        boolean lasting) {

    private static final Pattern HEAP = Pattern.compile("[1-9][0-9]*[mMgG]");

    public Options {
        ports = Map.copyOf(ports);
        heaps = Map.copyOf(heaps);
    }

    /** With data that are to last. */
    public Options(Path data, Path programs, Map<Part, Integer> ports, Map<Part, String> heaps, boolean demo) {
        this(data, programs, ports, heaps, demo, true);
    }

    /** For a system test or a benchmark: free ports, data in the given folder, programs shared under {@code target}. */
    public static Options onFreePorts(Path data) {
        Map<Part, Integer> ports = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            ports.put(part, Ports.free());
        }
        return new Options(data.toAbsolutePath(), Workspace.find().target(), ports, usualHeaps(), false);
    }

    /** From the command line; what is not understood is refused with a sentence. */
    static Options parse(List<String> arguments, Path usualData) {
        Deque<String> rest = new ArrayDeque<>(arguments);
        Path data = usualData;
        boolean demo = false;
        Map<Part, Integer> ports = usualPorts();
        Map<Part, String> heaps = usualHeaps();
        while (!rest.isEmpty()) {
            String option = rest.pop();
            if (option.equals("--demo")) {
                demo = true;
            } else if (option.equals("--data")) {
                data = Path.of(valueOf(option, rest)).toAbsolutePath().normalize();
            } else if (!ofAPart(option, rest, ports, heaps)) {
                throw new CouldNotStart("The option " + option + " is not known; deploy/local/up --help lists them.");
            }
        }
        refuseSharedPorts(ports);
        return new Options(data, data.resolve("programs"), ports, heaps, demo);
    }

    /**
     * The same for a test, after which nobody wants the data: whatever takes time only to keep them safe for longer is left
     * out.
     */
    public Options passing() {
        return new Options(data, programs, ports, heaps, demo, false);
    }

    public int port(Part part) {
        return ports.getOrDefault(part, part.usualPort());
    }

    public String heap(Part part) {
        return heaps.getOrDefault(part, part.usualHeap());
    }

    public String url(Part part) {
        return "http://localhost:" + port(part);
    }

    Path witnessed(Part witness) {
        return data.resolve("witness").resolve(witness.label() + ".ndjson");
    }

    private static boolean ofAPart(String option, Deque<String> rest, Map<Part, Integer> ports, Map<Part, String> heaps) {
        for (Part part : Part.values()) {
            if (option.equals(part.portOption())) {
                ports.put(part, port(option, valueOf(option, rest)));
                return true;
            }
            if (option.equals(part.heapOption()) && !part.usualHeap().isEmpty()) {
                heaps.put(part, heap(option, valueOf(option, rest)));
                return true;
            }
        }
        return false;
    }

    private static String valueOf(String option, Deque<String> rest) {
        if (rest.isEmpty()) {
            throw new CouldNotStart("The option " + option + " needs a value.");
        }
        return rest.pop();
    }

    private static int port(String option, String value) {
        try {
            int port = Integer.parseInt(value);
            if (port > 0 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw notAPort(option, value);
        }
        throw notAPort(option, value);
    }

    private static CouldNotStart notAPort(String option, String value) {
        return new CouldNotStart("The option " + option + " takes a port from 1 to 65535, not \"" + value + "\".");
    }

    private static String heap(String option, String value) {
        if (!HEAP.matcher(value).matches()) {
            throw new CouldNotStart("The option " + option + " takes a size such as 256m or 1g, not \"" + value + "\".");
        }
        return value;
    }

    private static void refuseSharedPorts(Map<Part, Integer> ports) {
        Map<Integer, Part> takers = new HashMap<>();
        ports.forEach((part, port) -> {
            Part other = takers.putIfAbsent(port, part);
            if (other != null) {
                throw new CouldNotStart(
                        "The port " + port + " is given to both " + other.label() + " and " + part.label() + ".");
            }
        });
    }

    private static Map<Part, Integer> usualPorts() {
        Map<Part, Integer> ports = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            ports.put(part, part.usualPort());
        }
        return ports;
    }

    private static Map<Part, String> usualHeaps() {
        Map<Part, String> heaps = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            heaps.put(part, part.usualHeap());
        }
        return heaps;
    }
}

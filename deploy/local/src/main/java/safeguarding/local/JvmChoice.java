package safeguarding.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import safeguarding.local.process.Folders;
import safeguarding.local.process.Jvm;

/** Options by which a Java program is up soon and stays small, at the price of some speed later. */
final class JvmChoice {

    /** From this release on the virtual machine keeps an archive of the classes it has loaded, and renews it by itself. */
    private static final int KEEPS_ARCHIVES = 19;

    private JvmChoice() {
    }

    static Jvm fastStart(String heap, Path archives, Part part) {
        List<String> options = new ArrayList<>(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                // Until there are so many classes nothing is collected because of them: there is nothing to be gained while starting.
                "-XX:MetaspaceSize=192m",
                // The quick compiler alone has 48 MB for what it compiles; once that is full, it compiles no more.
                "-XX:ReservedCodeCacheSize=120m", "-Xshare:auto"));
        if (Runtime.version().feature() >= KEEPS_ARCHIVES) {
            options.add("-XX:+AutoCreateSharedArchive");
            options.add("-Xlog:cds*=off");
            options.add("-XX:SharedArchiveFile=" + Folders.make(archives).resolve(part.label() + ".jsa"));
        }
        return Jvm.running(heap).with(options.toArray(String[]::new));
    }
}

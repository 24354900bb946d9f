package safeguarding.systemtest;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The browser of this machine; where there is none and we may install one, it is installed once. */
final class Chromium {

    // The shell is the same browser without windows, menus and all that serves them, which takes two thirds of the time.
    private static final List<String> NAMES = List.of("chromium-headless-shell", "chromium", "chromium-browser",
            "google-chrome");

    // What Playwright turns off and a test notices; and the lists under the address line, which are pages of their own in each window.
    private static final String WITHOUT = "--disable-features=AvoidUnnecessaryBeforeUnloadCheckSync,DestroyProfileOnBrowserClose,"
            + "GlobalMediaControls,HttpsUpgrades,LensOverlay,MediaRouter,PaintHolding,RenderDocument,ThirdPartyStoragePartitioning,"
            + "Translate,WebUIOmniboxAimPopup,WebUIOmniboxPopup";

    private Chromium() {
    }

    static Path executable() {
        return found().or(Chromium::installed).orElseThrow(() -> new IllegalStateException(
                "The pages are tested with a real browser, and there is none here. Install Chromium and run the tests again: on Debian or"
                        + " Ubuntu, as root, apt-get update && apt-get install -y --no-install-recommends chromium-headless-shell; elsewhere, put"
                        + " chromium or google-chrome on the PATH."));
    }

    static List<String> arguments() {
        // Its own sandbox refuses root; the pages are ours.
        return isRoot() ? List.of(WITHOUT, "--disable-gpu", "--no-sandbox") : List.of(WITHOUT, "--disable-gpu");
    }

    private static Optional<Path> found() {
        return NAMES.stream().flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))).filter(Files::isExecutable).findFirst();
    }

    private static Optional<Path> installed() {
        if (!isRoot() || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return Optional.empty();
        }
        run("apt-get", "update", "-qq");
        run("apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium-headless-shell");
        return found();
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static void run(String... command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            Process process = builder.start();
            if (!process.waitFor(10, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}

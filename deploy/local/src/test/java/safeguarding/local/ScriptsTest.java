package safeguarding.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The functions of functions.sh, in a folder made up for them. */
class ScriptsTest {

    private static final Path FUNCTIONS = Workspace.find().local().resolve("functions.sh");

    @TempDir
    Path folder;

    @Test
    void the_newest_jdk_is_chosen_and_what_is_no_jdk_is_not() throws Exception {
        jdk("jdk-17", "17.0.15");
        jdk("jdk-21", "21.0.1");
        jdk("jdk-9", "9.0.4");
        jdk("jdk8", "1.8.0_402");
        Files.delete(jdk("jre-25", "25").resolve("bin/javac"));
        assertThat(newest(Map.of())).isEqualTo(folder.resolve("jdk-21").toString());
        assertThat(newest(Map.of("JAVA_HOME", jdkElsewhere("23.0.2").toString()))).endsWith("elsewhere");
        assertThat(newest(Map.of("JAVA_HOME", folder.resolve("gone").toString())))
                .isEqualTo(folder.resolve("jdk-21").toString());
    }

    @Test
    void a_mac_keeps_the_home_inside_a_bundle() throws Exception {
        jdk("temurin-21.jdk/Contents/Home", "21.0.1");
        assertThat(newest(Map.of())).isEqualTo(folder.resolve("temurin-21.jdk/Contents/Home").toString());
    }

    @Test
    void without_a_jdk_new_enough_there_is_none() throws Exception {
        jdk("jdk-11", "11.0.2");
        assertThat(newest(Map.of())).isEmpty();
    }

    @Test
    void an_artifact_is_stale_when_missing_or_older_than_a_source_and_not_after_a_build_that_left_it() throws Exception {
        Path source = Files.createDirectories(folder.resolve("src")).resolve("A.java");
        Path artifact = folder.resolve("a.jar");
        Path stamp = folder.resolve("stamp");
        written(source, 100);
        Files.setLastModifiedTime(folder.resolve("src"), FileTime.fromMillis(100_000));
        assertThat(isStale(artifact, stamp)).isTrue();
        written(artifact, 200);
        assertThat(isStale(artifact, stamp)).isFalse();
        written(source, 300);
        assertThat(isStale(artifact, stamp)).isTrue();
        written(stamp, 400);
        assertThat(isStale(artifact, stamp)).isFalse();
        Files.delete(source);
        assertThat(isStale(artifact, stamp)).isTrue();
    }

    private static void written(Path file, long second) throws IOException {
        Files.writeString(file, "x");
        Files.setLastModifiedTime(file, FileTime.fromMillis(second * 1000));
    }

    private boolean isStale(Path artifact, Path stamp) throws Exception {
        return run("is_stale " + artifact + " " + stamp + " " + folder.resolve("src") + " && echo stale", Map.of())
                .equals("stale");
    }

    private String newest(Map<String, String> environment) throws Exception {
        return run("newest_jdk", environment);
    }

    private String run(String command, Map<String, String> environment) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(List.of("bash", "-c", "set -u; . " + FUNCTIONS + "; " + command))
                .redirectErrorStream(true);
        builder.environment().remove("JAVA_HOME");
        builder.environment().put("SAFEGUARDING_JDK_PLACES", folder.toString());
        // The JDK that runs this test must not take part; what the functions call lies in these two.
        builder.environment().put("PATH", toolsWithoutJava().toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        process.waitFor();
        return output;
    }

    private Path toolsWithoutJava() throws IOException {
        Path tools = folder.resolve(".tools");
        if (Files.exists(tools)) {
            return tools;
        }
        Files.createDirectories(tools);
        for (String tool : List.of("bash", "sed", "head", "find", "dirname", "readlink")) {
            for (String place : List.of("/usr/bin", "/bin")) {
                Path program = Path.of(place, tool);
                if (Files.exists(program) && !Files.exists(tools.resolve(tool))) {
                    Files.createSymbolicLink(tools.resolve(tool), program);
                }
            }
        }
        return tools;
    }

    private Path jdkElsewhere(String version) throws IOException {
        return jdkAt(folder.resolve("other/elsewhere"), version);
    }

    private Path jdk(String name, String version) throws IOException {
        return jdkAt(folder.resolve(name), version);
    }

    private static Path jdkAt(Path home, String version) throws IOException {
        Files.createDirectories(home.resolve("bin"));
        for (String program : List.of("java", "javac")) {
            Path file = Files.writeString(home.resolve("bin").resolve(program), "#!/bin/sh\n");
            assertThat(file.toFile().setExecutable(true)).isTrue();
        }
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Test\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }
}

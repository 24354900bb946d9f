package safeguarding.gateway.testsupport;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** All addresses of the pages, read from the resources themselves, so that no test can forget a new one. */
public final class PagesOfResources {

    private static final Pattern PARAMETER = Pattern.compile("\\{ *([a-z]+) *(?:: *([^{}]*(?:\\{[0-9,]+})?[^{}]*))?}");
    // What stands for a parameter that is not the id of a record.
    private static final Map<String, List<String>> OTHERS = Map.of(
            "service", List.of("referral"),
            "slug", List.of("guide"),
            "version", List.of("1"),
            "step", List.of("checks", "admission", "interview", "asks", "assessment", "decisions", "disclosure", "safety-plan",
                    "conclusion", "referrals", "withdrawal"),
            "act", List.of("referrals", "passing-on"));

    private static final List<Class<?>> RESOURCES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("safeguarding.gateway").stream().filter(found -> found.isAnnotatedWith(Path.class))
            .<Class<?>> map(JavaClass::reflect).sorted(Comparator.comparing(Class::getName)).toList();

    private PagesOfResources() {
    }

    /** An address, and the form that its page takes. */
    public record Address(String path, String form) {

        @Override
        public String toString() {
            return path;
        }
    }

    public static Stream<Address> of(Class<? extends Annotation> verb) {
        return RESOURCES.stream().flatMap(resource -> Stream.of(resource.getMethods())
                .filter(method -> method.isAnnotationPresent(verb))
                .flatMap(method -> addresses(resource, method).stream().map(path -> new Address(path, form(resource, method)))))
                .sorted(Comparator.comparing(Address::path)).distinct();
    }

    /** Whoever has all of them comes to every page. */
    public static String[] roles() {
        TreeSet<String> roles = new TreeSet<>();
        RESOURCES.forEach(resource -> Stream.concat(Stream.of(resource), Stream.of(resource.getMethods()))
                .map(element -> element.getAnnotation(RolesAllowed.class)).filter(Objects::nonNull)
                .forEach(allowed -> roles.addAll(List.of(allowed.value()))));
        return roles.toArray(String[]::new);
    }

    private static String form(Class<?> resource, Method method) {
        Consumes taken = method.isAnnotationPresent(Consumes.class) ? method.getAnnotation(Consumes.class)
                : resource.getAnnotation(Consumes.class);
        return taken == null ? MediaType.APPLICATION_FORM_URLENCODED : taken.value()[0];
    }

    private static List<String> addresses(Class<?> resource, Method method) {
        String path = resource.getAnnotation(Path.class).value();
        if (method.isAnnotationPresent(Path.class)) {
            path = path.replaceFirst("/$", "") + "/" + method.getAnnotation(Path.class).value();
        }
        return filledIn(path);
    }

    private static List<String> filledIn(String path) {
        Matcher parameter = PARAMETER.matcher(path);
        if (!parameter.find()) {
            return List.of(path);
        }
        List<String> all = new ArrayList<>();
        for (String value : values(parameter.group(1), parameter.group(2))) {
            all.addAll(filledIn(path.substring(0, parameter.start()) + value + path.substring(parameter.end())));
        }
        return all;
    }

    private static List<String> values(String name, String shape) {
        if (shape != null && shape.contains("|")) {
            return List.of(shape.split("\\|"));
        }
        return OTHERS.getOrDefault(name, List.of(DescribedAnswers.ID));
    }
}

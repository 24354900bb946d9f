package safeguarding.gateway.person;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** One of somebody's names. */
public record PersonName(@Nullable String given, @Nullable String family, @Nullable String use) {

    public String whole() {
        return Stream.of(given, family).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    /** The name in use, and how many others there are. */
    public static String of(@Nullable List<PersonName> names, String nameless) {
        if (names == null || names.isEmpty()) {
            return nameless;
        }
        PersonName first = names.stream().filter(name -> "CURRENT".equals(name.use())).findFirst().orElse(names.get(0));
        List<String> others = names.stream().map(PersonName::whole).filter(name -> !name.equals(first.whole())).distinct()
                .toList();
        return others.isEmpty() ? first.whole() : first.whole() + " (also " + String.join(", ", others) + ")";
    }
}

package safeguarding.gateway.page;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** An entry of the navigation, shown to whoever has one of the roles. What may be done there is for the services to say. */
public enum Section {

    INBOX("Inbox", "/desk/inbox", Set.of("practitioner")),
    WORK("Work list", "/desk/work", Set.of("triage-officer")),
    REFERRALS("Referrals", "/desk/referrals", Set.of("referrer")),
    TIPLINE("Without a name", "/desk/tipline", Set.of("referrer")),
    DISAGREEMENTS("Disagreements", "/desk/disagreements", Set.of("practitioner", "triage-officer", "partnership-officer")),
    PEOPLE("People", "/desk/people", Set.of("person-linker", "practitioner")),
    INVOLVEMENT("Children we work with", "/desk/involvements", Set.of("practitioner")),
    OFFENDERS("Managed offenders", "/desk/offenders", Set.of("offender-manager")),
    DISCLOSURE("Disclosure", "/desk/disclosure", Set.of("disclosure-officer")),
    SCHEME("Sarah\u2019s Law", "/desk/scheme", Set.of("scheme-officer")),
    LEARNING("Learning", "/desk/recommendations", Set.of("learning-lead")),
    TRAIL("Trail", "/desk/trail", Set.of("auditor"));

    private final String title;
    private final String path;
    private final Set<String> roles;

    Section(String title, String path, Set<String> roles) {
        this.title = title;
        this.path = path;
        this.roles = roles;
    }

    public String title() {
        return title;
    }

    public String path() {
        return path;
    }

    static List<Section> of(Set<String> roles) {
        return Stream.of(values()).filter(section -> !Collections.disjoint(section.roles, roles)).toList();
    }
}

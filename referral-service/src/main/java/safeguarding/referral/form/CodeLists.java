package safeguarding.referral.form;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.ObjectMapper;

/** The lists of codes that forms use, and the day it is in England, by which they are read. */
@ApplicationScoped
public class CodeLists {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final CodeList relationships;
    private final CodeList harmTypes;
    private final CodeList referralSources;
    private final CodeList primaryNeeds;
    private final CodeList abuseCategories;
    private final CodeList reportTriggers;
    private final CodeList signposts;
    private final CodeList attachmentKinds;
    private final CodeList attachmentMediaTypes;
    private final CodeList learningThemes;
    private final CodeList teachings;
    private final CodeList concernKinds;
    private final CodeList triageRoutes;
    private final CodeList steps;
    private final CodeList chronologyEvents;
    private final CodeList disagreementSubjects;
    private final CodeList indicatorSections;
    private final CodeList neglectSigns;
    private final CodeList medicalUrgencies;
    private final CodeList medicalKinds;
    private final CodeList medicalOpinions;
    private final Clock clock;

    CodeLists(ObjectMapper json, Clock clock) {
        this.relationships = CodeList.read(json, "/codes/relationships.json");
        this.harmTypes = CodeList.read(json, "/codes/harm-types.json");
        this.referralSources = CodeList.read(json, "/codes/referral-sources.json");
        this.primaryNeeds = CodeList.read(json, "/codes/primary-needs.json");
        this.abuseCategories = CodeList.read(json, "/codes/abuse-categories.json");
        this.reportTriggers = CodeList.read(json, "/codes/report-triggers.json");
        this.signposts = CodeList.read(json, "/codes/signposts.json");
        this.attachmentKinds = CodeList.read(json, "/codes/attachment-kinds.json");
        this.attachmentMediaTypes = CodeList.read(json, "/codes/attachment-media-types.json");
        this.learningThemes = CodeList.read(json, "/codes/learning-themes.json");
        this.teachings = CodeList.read(json, "/codes/teachings.json");
        this.concernKinds = CodeList.read(json, "/codes/concern-kinds.json");
        this.triageRoutes = CodeList.read(json, "/codes/triage-routes.json");
        this.steps = CodeList.read(json, "/codes/steps.json");
        this.chronologyEvents = CodeList.read(json, "/codes/chronology-events.json");
        this.disagreementSubjects = CodeList.read(json, "/codes/disagreement-subjects.json");
        this.indicatorSections = CodeList.read(json, "/codes/indicator-sections.json");
        this.neglectSigns = CodeList.read(json, "/codes/neglect-signs.json");
        this.medicalUrgencies = CodeList.read(json, "/codes/medical-urgencies.json");
        this.medicalKinds = CodeList.read(json, "/codes/medical-kinds.json");
        this.medicalOpinions = CodeList.read(json, "/codes/medical-opinions.json");
        this.clock = clock;
    }

    public CodeList relationships() {
        return relationships;
    }

    public CodeList harmTypes() {
        return harmTypes;
    }

    public CodeList referralSources() {
        return referralSources;
    }

    public CodeList primaryNeeds() {
        return primaryNeeds;
    }

    public CodeList abuseCategories() {
        return abuseCategories;
    }

    public CodeList reportTriggers() {
        return reportTriggers;
    }

    public CodeList signposts() {
        return signposts;
    }

    public CodeList attachmentKinds() {
        return attachmentKinds;
    }

    public CodeList attachmentMediaTypes() {
        return attachmentMediaTypes;
    }

    public CodeList learningThemes() {
        return learningThemes;
    }

    public CodeList teachings() {
        return teachings;
    }

    public CodeList concernKinds() {
        return concernKinds;
    }

    public CodeList triageRoutes() {
        return triageRoutes;
    }

    public CodeList steps() {
        return steps;
    }

    public CodeList chronologyEvents() {
        return chronologyEvents;
    }

    public CodeList disagreementSubjects() {
        return disagreementSubjects;
    }

    public CodeList indicatorSections() {
        return indicatorSections;
    }

    public CodeList neglectSigns() {
        return neglectSigns;
    }

    public CodeList medicalUrgencies() {
        return medicalUrgencies;
    }

    public CodeList medicalKinds() {
        return medicalKinds;
    }

    public CodeList medicalOpinions() {
        return medicalOpinions;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ENGLAND);
    }
}

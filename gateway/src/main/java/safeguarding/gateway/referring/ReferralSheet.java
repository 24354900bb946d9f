package safeguarding.gateway.referring;

import java.util.List;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.resteasy.reactive.RestResponse;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import safeguarding.gateway.form.FieldError;
import safeguarding.gateway.form.Form;
import safeguarding.gateway.form.Option;
import safeguarding.gateway.form.Posted;
import safeguarding.gateway.form.Refused;
import safeguarding.gateway.page.Sending;
import safeguarding.gateway.wording.Directory;

/**
 * The long form of a referral, for whatever keeps what it makes: shown, with people added and removed, sent, and shown again
 * with what is wrong.
 */
@ApplicationScoped
public class ReferralSheet {

    /** Where a new one is sent to. */
    public static final String NEW = "/desk/referrals/new";
    private static final List<Option> ANSWERS = List.of(new Option("YES", "Yes"), new Option("NO", "No"),
            new Option("NOT_KNOWN", "Asked, not known"), new Option("NOT_ASKED", "Not asked"));
    private static final List<Option> STANDINGS = List.of(
            new Option("UNIDENTIFIED", "Nobody knows who this is: only what the children say, or how he or she looks"),
            new Option("PARTIAL", "Known in part: a first name, a nickname"),
            new Option("CLAIMED", "Named, but nobody has checked"), new Option("VERIFIED", "Checked"));

    @CheckedTemplate(basePath = "referring")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance form(ReferralForm view, Form form, List<Option> hubs, List<Option> answers,
                List<Option> standings);

        static native TemplateInstance made(String id, List<String> warnings);
    }

    /** What becomes of the form when nothing is wrong with it. */
    public interface Act {
        RestResponse<TemplateInstance> send(ReferralDocument referral);
    }

    private final Posted posted;
    private final Directory directory;

    ReferralSheet(Posted posted, Directory directory) {
        this.posted = posted;
        this.directory = directory;
    }

    /**
     * @param action where it is sent to
     * @param version the ETag of what it changes; empty for a new one
     */
    public TemplateInstance page(Form form, String action, String version) {
        ReferralForm view = ReferralForm.of(form, action, version);
        return Templates.form(view, view.form(), directory.agencies("CHILDRENS_SERVICES"), ANSWERS, STANDINGS);
    }

    /** The same, beginning with a referral or a draft as the service gave it. */
    public TemplateInstance page(JsonNode referral, String action, String version) {
        return page(ReferralFields.of(referral), action, version);
    }

    /** Adds or removes somebody where that was asked for, and sends it where not. */
    public RestResponse<TemplateInstance> take(String action, String version, Act act) {
        return take(action, () -> version, act);
    }

    /** @param version that it has when it is shown again: what was done of it until then may have made another */
    public RestResponse<TemplateInstance> take(String action, Supplier<String> version, Act act) {
        if (isChanged()) {
            return RestResponse.ok(page(changed(), action, version.get()));
        }
        Form form = posted.form().checkedDates();
        if (form.isWrong()) {
            return Sending.again(page(form, action, version.get()));
        }
        ReferralDocument referral = ReferralDocument.of(form.document());
        try {
            return act.send(referral);
        } catch (Refused refused) {
            if (!refused.isAboutTheForm()) {
                throw refused;
            }
            List<FieldError> errors = refused.errors().isEmpty() ? List.of(new FieldError("", refused.detail()))
                    : referral.errors(refused.errors());
            return Sending.again(page(Sending.wrong(posted.form(), errors), action, version.get()));
        }
    }

    /** That it is a referral now, and what is still missing in it. */
    public TemplateInstance made(String id, List<String> warnings) {
        return Templates.made(id, warnings);
    }

    /** What the service says is missing, by the names of the people whom it is about. */
    public List<String> warnings(JsonNode receipt, ReferralDocument referral) {
        return new Warnings(new ReferralForm(posted.form(), NEW, ""))
                .inWords(receipt.path("warnings").valueStream().map(JsonNode::asText).toList(), referral);
    }

    private boolean isChanged() {
        return !(posted.text("_add") + posted.text("_remove") + posted.text("_keep")).isEmpty();
    }

    private Form changed() {
        Form form = ReferralForm.without(posted.form(), posted.text("_remove"));
        return List.of("children", "adults").contains(posted.text("_add"))
                ? ReferralForm.withAnother(form, posted.text("_add"))
                : form;
    }
}

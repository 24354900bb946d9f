package safeguarding.gateway.referring;

import java.util.List;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import safeguarding.gateway.form.Form;
import safeguarding.gateway.form.Option;
import safeguarding.gateway.form.Posted;
import safeguarding.gateway.page.Changed;
import safeguarding.gateway.page.Overtaken;
import safeguarding.gateway.page.Sending;
import safeguarding.gateway.wording.Answers;
import safeguarding.gateway.wording.Directory;

/**
 * The long form of a referral, for whatever keeps what it makes: shown, with people added and removed, sent, and shown again
 * with what is wrong.
 */
@ApplicationScoped
public class ReferralSheet {

    /** Where a new one is sent to. */
    public static final String NEW = "/desk/referrals/new";
    private static final List<Option> STANDINGS = List.of(
            new Option("UNIDENTIFIED", "Nobody knows who this is: only what the children say, or how he or she looks"),
            new Option("PARTIAL", "Known in part: a first name, a nickname"),
            new Option("CLAIMED", "Named, but nobody has checked"), new Option("VERIFIED", "Checked"));

    @CheckedTemplate(basePath = "referring")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance form(ReferralForm view, Form form, List<Option> hubs, List<Option> answers,
                List<Option> standings, List<String> missing);

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

    /** @param action where it is sent to */
    public TemplateInstance page(Form form, String action) {
        return page(ReferralForm.of(form, action), List.of());
    }

    /**
     * The same, beginning with a referral or a draft as the service gave it, with what it says is still missing.
     *
     * @param form an empty one, or one that was overtaken by what the service gave
     */
    public TemplateInstance page(Form form, JsonNode referral, @Nullable String etag, String action, List<String> warnings) {
        ReferralFields fields = ReferralFields.of(referral);
        ReferralForm view = ReferralForm.of(form.anew(fields.form().on(etag)), action);
        return page(view, new Warnings(view).inWords(warnings, fields::field));
    }

    private TemplateInstance page(ReferralForm view, List<String> missing) {
        return Templates.form(view, view.form(), directory.agencies("CHILDRENS_SERVICES"), Answers.ALL, STANDINGS, missing);
    }

    /** Adds or removes somebody where that was asked for, and sends it where not. */
    public RestResponse<TemplateInstance> take(String action, Act act) {
        return take(action, again -> page(again, action), act);
    }

    /** The same for one that is there already. */
    public RestResponse<TemplateInstance> take(String action, Changed there, Overtaken overtaken, Act act) {
        return take(action, again -> again.isOvertaken() ? overtaken.page(again) : page(there.begun(again), action), act);
    }

    private RestResponse<TemplateInstance> take(String action, Function<Form, TemplateInstance> page, Act act) {
        if (isChanged()) {
            return RestResponse.ok(page(changed(), action));
        }
        Form form = posted.form().checkedDates();
        ReferralDocument referral = ReferralDocument.of(form.document());
        // What was done of it before it was refused may have made a version, on which the form goes on.
        return Sending.answering(form, () -> act.send(referral), page,
                (sent, refused) -> Sending.refused(posted.form(), refused.about(referral.errors(refused.errors()))));
    }

    /** That it is a referral now, and what is still missing in it. */
    public TemplateInstance made(String id, List<String> warnings) {
        return Templates.made(id, warnings);
    }

    /** What the service says is missing, by the names of the people whom it is about. */
    public List<String> warnings(JsonNode receipt, ReferralDocument referral) {
        return new Warnings(new ReferralForm(posted.form(), NEW))
                .inWords(receipt.path("warnings").valueStream().map(JsonNode::asText).toList(), referral::field);
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

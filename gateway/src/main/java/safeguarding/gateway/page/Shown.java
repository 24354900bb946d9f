package safeguarding.gateway.page;

import java.net.URI;

import org.jboss.resteasy.reactive.RestResponse;

import io.quarkus.qute.TemplateInstance;

/** What a form that was sent is answered with. */
public final class Shown {

    private static final int UNPROCESSABLE = 422;

    private Shown() {
    }

    /** The same page again with what is wrong in it, or the next one. */
    public static RestResponse<TemplateInstance> form(Form form, TemplateInstance page) {
        return RestResponse.ResponseBuilder.<TemplateInstance> create(form.isWrong() ? UNPROCESSABLE : 200).entity(page)
                .build();
    }

    /** Done: another page of ours, which can be loaded again without doing anything twice. */
    public static RestResponse<TemplateInstance> next(String path) {
        return RestResponse.seeOther(URI.create(path));
    }
}

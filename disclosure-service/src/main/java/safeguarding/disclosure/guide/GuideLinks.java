package safeguarding.disclosure.guide;

import jakarta.ws.rs.container.ContainerResponseContext;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import io.vertx.core.http.HttpServerRequest;

/** Each answer with a record says where its words are explained; a refusal says nothing more than it did. */
class GuideLinks {

    private final Guides guides;

    GuideLinks(Guides guides) {
        this.guides = guides;
    }

    @ServerResponseFilter
    public void link(ContainerResponseContext response, HttpServerRequest http) {
        if (response.getStatus() >= 200 && response.getStatus() < 300) {
            guides.helpingWith(http.path()).ifPresent(slug -> response.getHeaders().putSingle("Link",
                    "</disclosure/v1/guides/" + slug + ">; rel=\"help\""));
        }
    }
}

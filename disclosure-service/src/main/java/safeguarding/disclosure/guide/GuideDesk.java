package safeguarding.disclosure.guide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import safeguarding.kit.trail.Trail;

/** Where guides are handed out; that somebody took one is on the trail like any other reading. */
@ApplicationScoped
class GuideDesk {

    private final Guides guides;
    private final Trail trail;

    GuideDesk(Guides guides, Trail trail) {
        this.guides = guides;
        this.trail = trail;
    }

    @Transactional
    GuideList all() {
        trail.noted("guides.listed", null);
        return new GuideList(guides.all());
    }

    @Transactional
    GuideView read(String slug) {
        GuideView guide = guides.find(slug).orElseThrow(GuideNotFound::new);
        trail.noted("guide.read", null);
        return guide;
    }
}

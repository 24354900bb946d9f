package safeguarding.kit.request;

import jakarta.enterprise.context.RequestScoped;

import org.jspecify.annotations.Nullable;

/** The ids by which one request is found again in the trail, in logs and at its neighbours. */
@RequestScoped
public class RequestIds {

    private String requestId = "none";
    private @Nullable String traceparent;
    private boolean anonymous;
    private boolean discreet;

    public String requestId() {
        return requestId;
    }

    public @Nullable String traceparent() {
        return traceparent;
    }

    /** The 32 hex digits in the middle of the traceparent (W3C Trace Context), which are the same in every service. */
    public @Nullable String traceId() {
        return traceparent == null ? null : traceparent.substring(3, 35);
    }

    public void set(String requestId, @Nullable String traceparent) {
        this.requestId = requestId;
        this.traceparent = traceparent;
    }

    /** For a request whose caller is not to be known: an id of our own that tells nothing, and no trace of his. */
    public void setAnonymous() {
        anonymous = true;
        beDiscreet();
    }

    public boolean isAnonymous() {
        return anonymous;
    }

    boolean isDiscreet() {
        return discreet;
    }

    void beDiscreet() {
        set(Discretion.newId().toString(), null);
        discreet = true;
    }
}

package safeguarding.kit.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;

import safeguarding.kit.problem.BodyTooLarge;

/** Counts a body that does not say beforehand how long it is; the others were looked at before anything was read. */
@Provider
class BodyLimit implements ReaderInterceptor {

    static final int LARGEST_BODY_BYTES = 1024 * 1024;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        if (body.getHeaders().getFirst(HttpHeaders.CONTENT_LENGTH) == null) {
            byte[] bytes = body.getInputStream().readNBytes(LARGEST_BODY_BYTES + 1);
            if (bytes.length > LARGEST_BODY_BYTES) {
                throw new BodyTooLarge();
            }
            body.setInputStream(new ByteArrayInputStream(bytes));
        }
        return body.proceed();
    }
}

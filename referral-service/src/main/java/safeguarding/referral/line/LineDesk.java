package safeguarding.referral.line;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import safeguarding.kit.web.Once;
import safeguarding.kit.web.Receipt;
import safeguarding.kit.web.Revision;

/** Where an agency keeps its own lines. Whom they name is found out before anything is written. */
@ApplicationScoped
public class LineDesk {

    private final LineBook book;
    private final Whom whom;
    private final Once once;

    LineDesk(LineBook book, Whom whom, Once once) {
        this.book = book;
        this.whom = whom;
        this.once = once;
    }

    public <T extends Saying<T>> Response record(Noun<T> noun, T said) {
        About about = whom.of(said);
        return once.create(said, () -> book.record(noun, said, about));
    }

    public <T extends Saying<T>> RestResponse<KeptLine<T>> read(Noun<T> noun, UUID id, @Nullable Long version) {
        KeptLine<T> line = book.read(noun, id, version);
        return RestResponse.ResponseBuilder.ok(line).header(HttpHeaders.ETAG, Revision.etag(line.version())).build();
    }

    public <T extends Saying<T>> RestResponse<Receipt> correct(Noun<T> noun, UUID id, @Nullable String ifMatch, T said) {
        // Whoever may not see it learns nothing from how long the rest takes: it is looked for first.
        book.require(noun, id);
        return changed(book.correct(noun, id, ifMatch, said, whom.of(said)));
    }

    public <T extends Saying<T>> RestResponse<Receipt> withdraw(Noun<T> noun, UUID id, @Nullable String ifMatch,
            String reason) {
        return changed(book.withdraw(noun, id, ifMatch, reason));
    }

    private static RestResponse<Receipt> changed(Receipt receipt) {
        return RestResponse.ResponseBuilder.ok(receipt).header(HttpHeaders.ETAG, Revision.etag(receipt.version())).build();
    }
}

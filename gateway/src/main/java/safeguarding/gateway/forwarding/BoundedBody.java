package safeguarding.gateway.forwarding;

import org.jspecify.annotations.Nullable;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import safeguarding.kit.problem.BodyTooLarge;

/**
 * A request's body on its way, cut off where it grows larger than any form of ours: not every body says beforehand how long it
 * is.
 */
final class BoundedBody implements ReadStream<Buffer> {

    /** What the services take, too. */
    static final long LARGEST_BYTES = 1024L * 1024L;

    private final ReadStream<Buffer> body;
    private @Nullable Handler<Throwable> onFailure;
    private long seenBytes;

    BoundedBody(ReadStream<Buffer> body) {
        this.body = body;
    }

    boolean isTooLarge() {
        return seenBytes > LARGEST_BYTES;
    }

    @Override
    public BoundedBody handler(@Nullable Handler<Buffer> handler) {
        body.handler(handler == null ? null : chunk -> pass(chunk, handler));
        return this;
    }

    private void pass(Buffer chunk, Handler<Buffer> handler) {
        if (isTooLarge()) {
            return;
        }
        seenBytes += chunk.length();
        if (!isTooLarge()) {
            handler.handle(chunk);
        } else if (onFailure != null) {
            onFailure.handle(new BodyTooLarge());
        }
    }

    @Override
    public BoundedBody exceptionHandler(@Nullable Handler<Throwable> handler) {
        onFailure = handler;
        body.exceptionHandler(handler);
        return this;
    }

    @Override
    public BoundedBody endHandler(@Nullable Handler<Void> handler) {
        body.endHandler(handler);
        return this;
    }

    @Override
    public BoundedBody pause() {
        body.pause();
        return this;
    }

    @Override
    public BoundedBody resume() {
        body.resume();
        return this;
    }

    @Override
    public BoundedBody fetch(long amount) {
        body.fetch(amount);
        return this;
    }
}

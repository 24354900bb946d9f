package safeguarding.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.http.HttpEntity;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.client.methods.RequestBuilder;
import org.apache.http.entity.ByteArrayEntity;
import org.apache.http.entity.ContentType;
import org.apache.http.impl.NoConnectionReuseStrategy;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.util.EntityUtils;
import org.jspecify.annotations.Nullable;

import io.restassured.builder.ResponseBuilder;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.http.Header;
import io.restassured.http.Headers;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;

/**
 * Sends what agencies' systems send: a token, headers, and at most a text as body. REST Assured builds a client for each
 * request
 * and drives it from Groovy, which took more of the processors than the services under test. Forms, files and whatever comes
 * without a token, as browsers do, are REST Assured's own. A redirect is an answer, a cookie a mistake, and how long it took is
 * not known.
 */
final class PlainSender implements Filter {

    // A connection for each request, as REST Assured has it: a service that was stopped leaves none behind.
    private static final CloseableHttpClient CLIENT = HttpClients.custom().setMaxConnTotal(500).setMaxConnPerRoute(500)
            .setConnectionReuseStrategy(NoConnectionReuseStrategy.INSTANCE).disableCookieManagement()
            .disableAutomaticRetries().disableRedirectHandling().build();
    private static final Set<String> MAY_HAVE_A_BODY = Set.of("POST", "PUT", "PATCH");
    private static final Set<String> OF_THE_MESSAGE = Set.of("content-length", "transfer-encoding");

    @Override
    public Response filter(FilterableRequestSpecification request, FilterableResponseSpecification response,
            FilterContext context) {
        return isPlain(request) ? sent(request) : context.next(request, response);
    }

    private static boolean isPlain(FilterableRequestSpecification request) {
        Object body = request.getBody();
        return request.getHeaders().hasHeaderWithName("Authorization")
                && (body == null || body instanceof String || body instanceof byte[])
                && request.getFormParams().isEmpty() && request.getMultiPartParams().isEmpty()
                && request.getCookies().size() == 0
                && request.getHeaders().asList().stream()
                        .noneMatch(header -> OF_THE_MESSAGE.contains(header.getName().toLowerCase(Locale.ROOT)));
    }

    private static Response sent(FilterableRequestSpecification request) {
        RequestBuilder builder = RequestBuilder.create(request.getMethod()).setUri(request.getURI());
        request.getHeaders().forEach(header -> builder.addHeader(header.getName(), header.getValue()));
        byte[] body = bytes(request.getBody(), request.getContentType());
        if (body != null) {
            builder.setEntity(new ByteArrayEntity(body));
        } else if (MAY_HAVE_A_BODY.contains(request.getMethod())) {
            builder.setEntity(new ByteArrayEntity(new byte[0]));
        }
        return answered(builder.build());
    }

    private static Response answered(HttpUriRequest request) {
        try (CloseableHttpResponse answer = CLIENT.execute(request)) {
            if (answer.containsHeader("Set-Cookie")) {
                throw new AssertionError("whoever comes with a token was given a cookie");
            }
            HttpEntity entity = answer.getEntity();
            ResponseBuilder response = new ResponseBuilder().setStatusCode(answer.getStatusLine().getStatusCode())
                    .setStatusLine(answer.getStatusLine().toString())
                    .setHeaders(new Headers(Stream.of(answer.getAllHeaders())
                            .map(header -> new Header(header.getName(), header.getValue())).toList()))
                    .setBody(entity == null ? new byte[0] : EntityUtils.toByteArray(entity));
            org.apache.http.Header type = answer.getFirstHeader("Content-Type");
            return (type == null ? response : response.setContentType(type.getValue())).build();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte @Nullable [] bytes(@Nullable Object body, @Nullable String contentType) {
        return body instanceof String text ? text.getBytes(charset(contentType)) : (byte[]) body;
    }

    private static Charset charset(@Nullable String contentType) {
        ContentType type = contentType == null ? null : ContentType.parse(contentType);
        return type == null || type.getCharset() == null ? StandardCharsets.UTF_8 : type.getCharset();
    }
}

package safeguarding.testkit;

import org.apache.http.conn.scheme.SchemeRegistry;
import org.apache.http.impl.client.DefaultHttpClient;
import org.apache.http.impl.conn.BasicClientConnectionManager;
import org.apache.http.impl.conn.SchemeRegistryFactory;
import org.apache.http.params.HttpParams;
import org.apache.http.params.SyncBasicHttpParams;

import io.restassured.config.HttpClientConfig.HttpClientFactory;
import io.restassured.config.RestAssuredConfig;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;

/**
 * A client for each request, as REST Assured makes one, but without reading anew for each what all share: the certificates of
 * the
 * platform (no service under test is asked over TLS) and the library's version, which is looked for in every archive.
 */
@SuppressWarnings("deprecation")
final class PlainClient implements Filter {

    // Of the library's own age: REST Assured takes no other.
    private static final SchemeRegistry SCHEMES = SchemeRegistryFactory.createDefault();
    private static final HttpParams SETTINGS = new SyncBasicHttpParams();

    static {
        DefaultHttpClient.setDefaultHttpParams(SETTINGS);
    }

    private static final HttpClientFactory CLIENTS = () -> new DefaultHttpClient(new BasicClientConnectionManager(SCHEMES),
            SETTINGS.copy());

    @Override
    public Response filter(FilterableRequestSpecification request, FilterableResponseSpecification response,
            FilterContext context) {
        RestAssuredConfig config = request.getConfig();
        request.config(config.httpClient(config.getHttpClientConfig().httpClientFactory(CLIENTS)));
        return context.next(request, response);
    }
}

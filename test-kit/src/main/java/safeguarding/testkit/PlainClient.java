package safeguarding.testkit;

import org.apache.http.conn.scheme.SchemeRegistry;
import org.apache.http.impl.client.DefaultHttpClient;
import org.apache.http.impl.conn.BasicClientConnectionManager;
import org.apache.http.impl.conn.SchemeRegistryFactory;

import io.restassured.config.HttpClientConfig.HttpClientFactory;
import io.restassured.config.RestAssuredConfig;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;

/**
 * A client for each request, as REST Assured makes one, but not with all certificates of the platform read anew for each: no
 * service
 * under test is asked over TLS.
 */
@SuppressWarnings("deprecation")
final class PlainClient implements Filter {

    // Of the library's own age: REST Assured takes no other.
    private static final SchemeRegistry SCHEMES = SchemeRegistryFactory.createDefault();
    private static final HttpClientFactory CLIENTS = () -> new DefaultHttpClient(new BasicClientConnectionManager(SCHEMES));

    @Override
    public Response filter(FilterableRequestSpecification request, FilterableResponseSpecification response,
            FilterContext context) {
        RestAssuredConfig config = request.getConfig();
        request.config(config.httpClient(config.getHttpClientConfig().httpClientFactory(CLIENTS)));
        return context.next(request, response);
    }
}

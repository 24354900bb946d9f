package safeguarding.testkit;

import static org.hamcrest.MatcherAssert.assertThat;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ResponseBodyExtractionOptions;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/**
 * Looks members up by plain paths as {@code errors[0].pointer}. REST Assured compiles a program for each such look, one of the
 * dearest things in a test run. A path that is more than names and indexes, or leads nowhere, is REST Assured's own.
 */
final class PlainPaths implements Filter {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_]\\w*(?:\\.[A-Za-z_]\\w*|\\[\\d{1,4}\\])*(?:\\.size\\(\\))?");
    private static final Pattern STEP = Pattern.compile("\\w+|\\[(\\d+)\\]");
    private static final String SIZE = ".size()";
    private static final Set<String> TIMES = Set.of("time", "timeIn", "getTime", "getTimeIn");

    @Override
    public Response filter(FilterableRequestSpecification request, FilterableResponseSpecification response,
            FilterContext context) {
        Response answer = context.next(request, response);
        String contentType = answer.getContentType();
        return contentType != null && contentType.contains("json") ? of(Response.class, answer, new Json(answer)) : answer;
    }

    private static <T> T of(Class<T> kind, Object answer, Json json) {
        return kind.cast(Proxy.newProxyInstance(kind.getClassLoader(), new Class<?>[] { kind }, new Looked(answer, json)));
    }

    /** The answer's document, read once: REST Assured reads it anew for each look, and slowly. */
    private static final class Json {

        private final ResponseBodyExtractionOptions answer;
        private @Nullable Object root;

        Json(ResponseBodyExtractionOptions answer) {
            this.answer = answer;
        }

        /** Empty where only REST Assured knows what it would say. */
        Optional<Value> at(String path) {
            if (!PLAIN.matcher(path).matches()) {
                return Optional.empty();
            }
            String plain = path.endsWith(SIZE) ? path.substring(0, path.length() - SIZE.length()) : path;
            Object found = root();
            if (found == null) {
                return Optional.empty();
            }
            for (Matcher step = STEP.matcher(plain); step.find();) {
                Object next = step.group(1) == null ? member(found, step.group()) : element(found, step.group(1));
                if (next == null) {
                    // Null at the end is an answer; on the way it is REST Assured's affair.
                    return step.end() == plain.length() && plain.equals(path) && found instanceof Map
                            ? Optional.of(new Value(null))
                            : Optional.empty();
                }
                found = next;
            }
            if (plain.equals(path)) {
                return hasFractions(found) ? Optional.empty() : Optional.of(new Value(found));
            }
            return found instanceof List<?> list ? Optional.of(new Value(list.size())) : Optional.empty();
        }

        String text() {
            return answer.asString();
        }

        /** Null where it is no object and no list, or no JSON: what to say then is REST Assured's affair. */
        private @Nullable Object root() {
            Object read = root;
            if (read == null) {
                read = decoded(answer.asString());
                root = read;
            }
            return read;
        }

        private static @Nullable Object decoded(String text) {
            try {
                Object value = io.vertx.core.json.Json.decodeValue(text);
                return value instanceof JsonObject object ? object.getMap()
                        : value instanceof JsonArray list ? list.getList() : null;
            } catch (DecodeException noJson) {
                return null;
            }
        }

        /** Of which REST Assured makes a type of its own choice. */
        private static boolean hasFractions(Object value) {
            if (value instanceof Map<?, ?> map) {
                return map.values().stream().anyMatch(Json::isFraction);
            }
            return value instanceof Double || (value instanceof List<?> list && list.stream().anyMatch(Json::isFraction));
        }

        private static boolean isFraction(@Nullable Object value) {
            return value != null && hasFractions(value);
        }

        /** Of a list, that member of each element. */
        private static @Nullable Object member(Object of, String name) {
            if (of instanceof Map<?, ?> map) {
                return map.get(name);
            }
            if (!(of instanceof List<?> list) || !list.stream().allMatch(Map.class::isInstance)) {
                return null;
            }
            List<@Nullable Object> each = new ArrayList<>();
            list.forEach(element -> each.add(((Map<?, ?>) element).get(name)));
            return each;
        }

        private static @Nullable Object element(Object of, String index) {
            int at = Integer.parseInt(index);
            return of instanceof List<?> list && at < list.size() ? list.get(at) : null;
        }
    }

    private record Value(@Nullable Object value) {
    }

    /** The whole answer, into which a test looks again and again. */
    private static final class Document extends JsonPath {

        private final Json json;

        Document(Json json) {
            super(json.text());
            this.json = json;
        }

        @Override
        @SuppressWarnings({ "unchecked", "NullAway" }) // REST Assured says null where null stands, and declares no such thing.
        public <T> T get(String path) {
            Optional<Value> found = json.at(path);
            return found.isPresent() ? (T) found.get().value() : super.get(path);
        }

        @Override
        public JsonPath setRootPath(String root) {
            return new JsonPath(json.text()).setRootPath(root);
        }
    }

    /** Stands before an answer, what is checked of it, and what is taken from it. */
    private record Looked(Object answer, Json json) implements InvocationHandler {

        /** What was not as expected is said with the answer: REST Assured's own log of it is made for each that was, too. */
        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
            try {
                return looked(proxy, method, arguments);
            } catch (AssertionError unexpected) {
                throw new AssertionError(unexpected.getMessage() + "\nThe answer was " + json.text(), unexpected);
            }
        }

        private @Nullable Object looked(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
            if (TIMES.contains(method.getName())) {
                throw new UnsupportedOperationException(
                        "how long it took is not known of what PlainSender sends: look at a clock");
            }
            if (arguments != null && arguments[0] instanceof String path
                    && arguments[arguments.length - 1] instanceof Object[] more && more.length == 0) {
                Optional<Value> looked = switch (method.getName() + arguments.length) {
                    case "body3", "path2" -> json.at(path);
                    default -> Optional.empty();
                };
                if (looked.isPresent() && arguments[1] instanceof org.hamcrest.Matcher<?> matcher) {
                    check(path, looked.get().value(), matcher);
                    return proxy;
                }
                if (looked.isPresent() && arguments.length == 2) {
                    return looked.get().value();
                }
            }
            return again(proxy, method, theOwn(method, arguments));
        }

        @SuppressWarnings("unchecked")
        private static void check(String path, @Nullable Object value, org.hamcrest.Matcher<?> matcher) {
            assertThat("JSON path " + path, value, (org.hamcrest.Matcher<Object>) matcher);
        }

        private @Nullable Object theOwn(Method method, Object @Nullable [] arguments) throws Throwable {
            try {
                return method.invoke(answer, arguments);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        }

        private @Nullable Object again(Object proxy, Method method, @Nullable Object result) {
            if (result == null || result == answer) {
                return method.getReturnType().isInstance(proxy) && result != null ? proxy : result;
            }
            return switch (method.getName()) {
                case "then" -> of(ValidatableResponse.class, result, json);
                case "extract" -> of(ExtractableResponse.class, result, json);
                // With settings of its own it is REST Assured's.
                case "jsonPath" -> method.getParameterCount() == 0 ? new Document(json) : result;
                default -> result;
            };
        }
    }
}

package safeguarding.local.process;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** The smallest question to a server: does it answer 200? */
public final class Http {

    private static final int LIMIT_MILLIS = 2000;

    private Http() {
    }

    public static boolean answersOk(String url) {
        try {
            HttpURLConnection connection = (HttpURLConnection) URI.create(url).toURL().openConnection();
            connection.setConnectTimeout(LIMIT_MILLIS);
            connection.setReadTimeout(LIMIT_MILLIS);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            return false;
        }
    }
}

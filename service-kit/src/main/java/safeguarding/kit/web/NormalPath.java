package safeguarding.kit.web;

import java.util.regex.Pattern;

/**
 * The one spelling of an address (RFC 3986, 6.2.2). What decides by the path as it came, and what finds the resource by a
 * normalised one, see the same address only in this.
 */
final class NormalPath {

    // Segments that lead elsewhere or are nothing, parameters, and escapes of what needs none or would be a separator.
    private static final Pattern OTHER_SPELLING = Pattern.compile(
            "//|/\\.{1,2}(?:/|$)|[;\\\\]|%(?:2[dDeEfF]|3[0-9bB]|4[1-9a-fA-F]|5[0-9aAcCfF]|6[1-9a-fA-F]|7[0-9aAeE])");

    private NormalPath() {
    }

    static void require(String path) {
        if (!path.startsWith("/") || OTHER_SPELLING.matcher(path).find()) {
            throw new PathNotNormal();
        }
    }
}

package org.hearthwatch.web.rest.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import org.hearthwatch.web.rest.problem.ApiException;

/** Parses the body of a request, however hostile. */
public final class JsonBody {

  private static final int KIB = 1024;

  private JsonBody() {}

  /**
   * The tree of a body; refused when it is missing, malformed or longer than told.
   *
   * @param longest in bytes
   */
  public static JsonNode parse(InputStream body, int longest) throws IOException {
    byte[] bytes = body.readNBytes(longest + 1);
    if (bytes.length > longest) {
      throw ApiException.refused(413, "BODY_TOO_LONG", longest / KIB);
    }
    try {
      JsonNode tree = Json.MAPPER.readTree(bytes);
      if (tree == null || tree.isMissingNode()) {
        throw ApiException.refused(400, "BODY_MISSING");
      }
      return tree;
    } catch (JsonProcessingException malformed) {
      throw malformed(malformed);
    }
  }

  private static ApiException malformed(JsonProcessingException malformed) {
    return malformed.getLocation() == null
        ? ApiException.refused(400, "JSON_MALFORMED", 1, 1)
        : ApiException.refused(
            400,
            "JSON_MALFORMED",
            malformed.getLocation().getLineNr(),
            malformed.getLocation().getColumnNr());
  }
}

package org.hearthwatch.web.rest.once;

import jakarta.ws.rs.core.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearthwatch.web.rest.problem.ApiException;

/** Whoever changes something says which version they have read. */
public final class IfMatch {

  private static final Pattern TAG = Pattern.compile("\"(\\d{1,9})\"");
  private static final int REQUIRED = 428;
  private static final int FAILED = 412;

  private IfMatch() {}

  /** Refuses a request without {@code If-Match} (428), or that names an outdated version (412). */
  public static void require(String ifMatch, int version) {
    if (ifMatch == null) {
      throw ApiException.refused(REQUIRED, "IF_MATCH_MISSING");
    }
    Matcher tag = TAG.matcher(ifMatch.strip());
    if (!tag.matches() || Integer.parseInt(tag.group(1)) != version) {
      throw ApiException.refused(FAILED, "CHANGED_MEANWHILE");
    }
  }

  /** The answer with the version as its {@code ETag}. */
  public static Response tagged(Object entity, int version) {
    return Response.ok(entity).tag(String.valueOf(version)).build();
  }
}

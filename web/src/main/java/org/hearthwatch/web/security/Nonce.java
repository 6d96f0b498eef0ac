package org.hearthwatch.web.security;

import jakarta.servlet.ServletRequest;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The word of one response that marks the scripts written by ourselves: browsers run an inline
 * script only with it, so that one smuggled into a page does not run.
 */
public final class Nonce {

  private static final String ATTRIBUTE = "org.hearthwatch.nonce";
  private static final int BYTES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Nonce() {}

  /** The nonce of the response to a request: made when first asked for, then the same. */
  public static String of(ServletRequest request) {
    String nonce = (String) request.getAttribute(ATTRIBUTE);
    if (nonce == null) {
      byte[] bytes = new byte[BYTES];
      RANDOM.nextBytes(bytes);
      nonce = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
      request.setAttribute(ATTRIBUTE, nonce);
    }
    return nonce;
  }
}

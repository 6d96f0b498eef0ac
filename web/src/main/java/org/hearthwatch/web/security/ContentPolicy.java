package org.hearthwatch.web.security;

/**
 * What a browser may load and run in our pages: only what comes from this server, and inline
 * scripts only with the nonce of the response. No plug-ins, no frames, no style attributes but one.
 */
final class ContentPolicy {

  /**
   * The hash of {@code ;visibility:hidden;}, which PrimeFaces writes on a table that folds on
   * narrow screens, until its script has folded it.
   */
  private static final String HIDDEN_TABLE =
      "'sha256-vEHI8VTbGmrx7XkXE799b/hatOrx7G+PBTHrb3YsP18='";

  private ContentPolicy() {}

  /**
   * The policy of one response.
   *
   * @param nonce marks the inline scripts of the response
   * @param signIn where signing out leads, by a form: browsers hold redirects to the policy too
   */
  static String with(String nonce, String signIn) {
    return String.join(
        "; ",
        "default-src 'none'",
        "script-src 'self' 'nonce-" + nonce + "'",
        "style-src 'self'",
        "style-src-attr 'unsafe-hashes' " + HIDDEN_TABLE,
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "form-action 'self' " + signIn);
  }
}

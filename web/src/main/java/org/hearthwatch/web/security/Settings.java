package org.hearthwatch.web.security;

import java.net.URI;

/** Addresses of this installation, from the environment; the defaults are the local stack's. */
public final class Settings {

  private Settings() {}

  /** The realm, as browsers reach it. */
  static String oidcUrl() {
    return read("HEARTHWATCH_OIDC_URL", "http://127.0.0.1:8180/realms/hearthwatch");
  }

  /** This application, as browsers reach it. */
  public static String publicUrl() {
    return read("HEARTHWATCH_PUBLIC_URL", "http://127.0.0.1:8080");
  }

  /** Whether people reach this application by HTTPS only. */
  static boolean overHttps() {
    return publicUrl().startsWith("https://");
  }

  /** Scheme, host and port of the realm: where sign-in forms post to. */
  static String oidcOrigin() {
    URI uri = URI.create(oidcUrl());
    return uri.getScheme() + "://" + uri.getAuthority();
  }

  private static String read(String name, String otherwise) {
    String value = System.getenv(name);
    return value == null || value.isBlank() ? otherwise : value;
  }
}

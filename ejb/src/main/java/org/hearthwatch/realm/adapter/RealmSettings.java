package org.hearthwatch.realm.adapter;

import java.util.Map;

/**
 * Where the realm is and by which secret the client {@code hearthwatch-admin} looks after it.
 *
 * @param realmUrl as issuers name it, e.g. {@code http://127.0.0.1:8180/realms/hearthwatch}
 * @param secret empty means that the realm is looked after elsewhere
 */
record RealmSettings(String realmUrl, String secret) {

  private static final String LOCAL = "http://127.0.0.1:8180/realms/hearthwatch";

  /** From the environment; what is not set is the local stack's. */
  static RealmSettings from(Map<String, String> environment) {
    return new RealmSettings(
        environment.getOrDefault("HEARTHWATCH_OIDC_URL", LOCAL),
        environment.getOrDefault("HEARTHWATCH_OIDC_ADMIN_SECRET", ""));
  }

  /** Where the client signs in. */
  String tokenUrl() {
    return realmUrl + "/protocol/openid-connect/token";
  }

  /** The realm in the admin API. */
  String adminUrl() {
    return realmUrl.replaceFirst("/realms/", "/admin/realms/");
  }

  /** The secret stays out of logs. */
  @Override
  public String toString() {
    return realmUrl;
  }
}

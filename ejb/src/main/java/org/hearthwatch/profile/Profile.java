package org.hearthwatch.profile;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** What an installation is for. */
public enum Profile {
  /** Invented data on one machine; known passwords and plain HTTP are fine. */
  DEMO,
  /** Real people's data. */
  PRODUCTION;

  /** The environment variable that says it. */
  public static final String VARIABLE = "HEARTHWATCH_PROFILE";

  /** What the environment says; who says nothing gets the strict one. */
  public static Profile of(Map<String, String> environment) {
    String said = environment.getOrDefault(VARIABLE, "").strip();
    return said.isEmpty()
        ? PRODUCTION
        : Arrays.stream(values())
            .filter(profile -> profile.name().toLowerCase(Locale.ROOT).equals(said))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        VARIABLE + " is \"" + said + "\": it has to be demo or production"));
  }
}

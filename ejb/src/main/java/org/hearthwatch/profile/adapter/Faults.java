package org.hearthwatch.profile.adapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearthwatch.profile.Profile;
import org.hearthwatch.shared.StartCheck;

/** What is wrong with an installation, and how it is said. */
final class Faults {

  private Faults() {}

  /** Of every check, in a stable order. */
  static List<String> all(Map<String, String> environment, Iterable<StartCheck> checks) {
    List<String> faults = new ArrayList<>();
    checks.forEach(check -> faults.addAll(check.faults(environment)));
    return faults.stream().sorted().distinct().toList();
  }

  /** One message that names each. */
  static String refusal(List<String> faults) {
    return "Hearthwatch does not start in production like this (%s=demo is for invented data only): %s."
        .formatted(Profile.VARIABLE, String.join("; ", faults));
  }
}

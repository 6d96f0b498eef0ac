package org.hearthwatch.stack;

import java.time.Duration;
import java.util.List;

/** What the newcomer reads when everything runs. */
final class Welcome {
  private static final List<String> ACCOUNTS =
      List.of(
          "station-supervisor      places people, assigns contact persons, schedules inspections",
          "contact-person          knows their people: calls, visits, vitals, alerts",
          "facility-staff          daily health updates, incidents, corrections",
          "inspector               inspects facilities",
          "resident-staff          checks in on shift",
          "prefecture-supervisor   oversees a prefecture",
          "province-auditor        audits across the province, as of any date",
          "special-supervisor      outside observer, read-only, masked",
          "admin                   organisations, accounts, devices",
          "station-supervisor-2, contact-person-2, facility-staff-2, prefecture-supervisor-2",
          "                        another station and facility, which see nothing of the first");

  private Welcome() {}

  static void say(StackOptions options, Duration took, Progress progress) {
    progress.say("");
    progress.say("Hearthwatch is ready after %d s. Open".formatted(took.toSeconds()));
    progress.say("");
    progress.say("    " + options.webUrl());
    progress.say("");
    progress.say("and sign in as one of these (the password is always: hearthwatch):");
    ACCOUNTS.forEach(account -> progress.say("    " + account));
    progress.say("");
    progress.say(
        "MQTT: %s · Keycloak: %s · logs: %s"
            .formatted(options.mqttUrl(), options.realmUrl(), options.state().resolve("log")));
    progress.say("Ctrl-C stops everything.");
  }
}

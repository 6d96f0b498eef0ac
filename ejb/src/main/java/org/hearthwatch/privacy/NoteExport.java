package org.hearthwatch.privacy;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hearthwatch.record.Records;
import org.hearthwatch.record.Words;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.Ids;
import org.hearthwatch.shared.Role;
import org.hearthwatch.shared.Sha256;

/**
 * A list of persons, or what was measured of one, leaves the house: who takes it, when and why is
 * on the record before it does.
 */
@Stateless
@DenyAll
public class NoteExport {

  private static final int SHORTEST = 5;
  private static final int LONGEST = 200;

  /**
   * What the file itself says.
   *
   * @param by who took it
   * @param why the reason that was given
   */
  public record Note(Caller by, Instant at, String why) {}

  @Inject private CurrentCaller callers;
  @Inject private Registry registry;
  @Inject private Records records;
  @Inject private Clock clock;

  /**
   * Puts it on the record of the caller's unit.
   *
   * @param what kind of list, such as {@code COVERAGE}
   * @param persons how many it names
   */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR,
    Role.Names.SPECIAL_SUPERVISOR
  })
  public Note export(String what, int persons, String reason) {
    Caller caller = callers.get();
    String why = checked(reason);
    records.append(
        caller.unitCode(),
        "PERSONS_EXPORTED",
        "EXPORT",
        Ids.next().toString(),
        Map.of("what", what, "persons", persons, "reason", new Words(why)));
    return new Note(caller, clock.instant(), why);
  }

  /**
   * The same for the vital signs of one person.
   *
   * @param rows how many rows leave
   */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR
  })
  public Note vitals(UUID residentId, int rows, String reason) {
    Caller caller = callers.get();
    registry.readable(residentId, caller);
    String why = checked(reason);
    records.append(
        caller.unitCode(),
        "VITALS_EXPORTED",
        "PERSON",
        residentId.toString(),
        Map.of("rows", rows, "reason", new Words(why)));
    return new Note(caller, clock.instant(), why);
  }

  /**
   * The same for the rectification ledger.
   *
   * @param findings how many findings leave
   */
  @RolesAllowed({
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR
  })
  public Note ledger(int findings, String reason) {
    Caller caller = callers.get();
    String why = checked(reason);
    records.append(
        caller.unitCode(),
        "LEDGER_EXPORTED",
        "EXPORT",
        Ids.next().toString(),
        Map.of("findings", findings, "reason", new Words(why)));
    return new Note(caller, clock.instant(), why);
  }

  /**
   * The same for a report, whose number and SHA-256 the record keeps, so that the file can be told
   * from a forged one. Its reason may be missing; then the report says none, either.
   */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.RESIDENT_STAFF,
    Role.Names.FACILITY_STAFF,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR,
    Role.Names.SPECIAL_SUPERVISOR
  })
  public void report(String number, byte[] document, String reason) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("sha256", Sha256.hex(document));
    if (reason != null) {
      facts.put("reason", new Words(checked(reason)));
    }
    records.append(callers.get().unitCode(), "REPORT_MADE", "REPORT", number, facts);
  }

  private static String checked(String reason) {
    String why = reason == null ? "" : reason.strip();
    new Faults()
        .require("reason", why)
        .check(why.isEmpty() || why.length() >= SHORTEST, "reason", "TOO_SHORT", SHORTEST)
        .longest("reason", why, LONGEST)
        .throwIfAny();
    return why;
  }
}

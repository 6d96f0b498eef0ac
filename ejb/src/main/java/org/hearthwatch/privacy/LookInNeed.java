package org.hearthwatch.privacy;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthwatch.notification.Notice;
import org.hearthwatch.notification.Notices;
import org.hearthwatch.notification.Severity;
import org.hearthwatch.record.Records;
import org.hearthwatch.record.Words;
import org.hearthwatch.registry.BreakGlassView;
import org.hearthwatch.registry.BreakGlasses;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.Role;

/**
 * Breaks the glass: somebody who has to do with persons opens one whom they have nothing to do
 * with, by an exact number, for a reason and for hours. The station that answers for the person is
 * told at once, each look is noted, and there is no list to go through.
 */
@Stateless
@DenyAll
public class LookInNeed {

  /** How long it lasts when nobody says otherwise. */
  public static final int USUAL_HOURS = 4;

  private static final int MOST_HOURS = 24;
  private static final int SHORTEST_REASON = 10;
  private static final int LONGEST_REASON = 500;
  private static final Duration SHOWN = Duration.ofDays(90);

  /**
   * What is asked.
   *
   * @param number of the person, such as {@code PS-2026-000123}, or their identity number; exactly
   * @param hours 1 to 24; null means 4
   */
  public record Command(String number, String reason, Integer hours) {}

  @Inject private CurrentCaller callers;
  @Inject private Registry registry;
  @Inject private BreakGlasses glasses;
  @Inject private Notices notices;
  @Inject private Records records;
  @Inject private Clock clock;

  /**
   * Opens the person. Rejects with {@code IN_SCOPE_ANYWAY} whom the caller may see as it is, and
   * with {@code SAME_REASON} a reason that was given for the same person before.
   */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.RESIDENT_STAFF,
    Role.Names.FACILITY_STAFF,
    Role.Names.PREFECTURE_SUPERVISOR
  })
  public BreakGlassView open(Command command) {
    Caller caller = callers.get();
    String reason = command.reason() == null ? "" : command.reason().strip();
    int hours = command.hours() == null ? USUAL_HOURS : command.hours();
    new Faults()
        .require("number", command.number())
        .require("reason", reason)
        .check(
            reason.isEmpty() || reason.length() >= SHORTEST_REASON,
            "reason",
            "TOO_SHORT",
            SHORTEST_REASON)
        .longest("reason", reason, LONGEST_REASON)
        .check(hours >= 1 && hours <= MOST_HOURS, "hours", "OUT_OF_RANGE", 1, MOST_HOURS)
        .throwIfAny();
    BreakGlassView opened =
        glasses.open(command.number().strip(), reason, Duration.ofHours(hours), caller);
    tell(opened, caller);
    append(opened, "BREAK_GLASS_OPENED", reason);
    return opened;
  }

  /** Ends it before its time: whoever opened it, or a supervisor of the station concerned. */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.RESIDENT_STAFF,
    Role.Names.FACILITY_STAFF,
    Role.Names.PREFECTURE_SUPERVISOR
  })
  public BreakGlassView end(UUID id) {
    BreakGlassView ended = glasses.end(id, callers.get());
    append(ended, "BREAK_GLASS_ENDED", null);
    return ended;
  }

  /** What the caller opened in the last 90 days, the latest first. */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.RESIDENT_STAFF,
    Role.Names.FACILITY_STAFF,
    Role.Names.PREFECTURE_SUPERVISOR
  })
  public List<BreakGlassView> own() {
    return glasses.own(callers.get(), since());
  }

  /** What others opened of the caller's people in the last 90 days, the latest first. */
  @RolesAllowed({
    Role.Names.STATION_SUPERVISOR,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR
  })
  public List<BreakGlassView> concerning() {
    return glasses.within(callers.get(), since());
  }

  /** By what a person is open to the caller now, who could not see them otherwise. */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.RESIDENT_STAFF,
    Role.Names.FACILITY_STAFF,
    Role.Names.PREFECTURE_SUPERVISOR
  })
  public Optional<BreakGlassView> openTo(UUID personId) {
    return glasses.openTo(callers.get(), personId);
  }

  private Instant since() {
    return clock.instant().minus(SHOWN);
  }

  private void tell(BreakGlassView opened, Caller caller) {
    Map<String, String> words =
        Map.of(
            "person", Notice.person(opened.residentId()),
            "who_zh", caller.displayZh(),
            "who_en", caller.displayEn(),
            "unit_zh", caller.unit().zh(),
            "unit_en", caller.unit().en(),
            "until", opened.expiresAt().toString());
    notices.send(
        registry.officers(opened.station().code(), Role.STATION_SUPERVISOR).stream()
            .map(
                recipient ->
                    new Notice(
                        "break-glass/" + opened.id(),
                        recipient,
                        Severity.URGENT,
                        "BREAK_GLASS",
                        words,
                        "/break-glass"))
            .toList());
  }

  private void append(BreakGlassView glass, String action, String reason) {
    Map<String, Object> facts = new java.util.HashMap<>();
    facts.put("grant", glass.id());
    facts.put("by", glass.who().code());
    facts.put("unit", glass.unit().code());
    facts.put("until", glass.expiresAt());
    if (reason != null) {
      facts.put("reason", new Words(reason));
    }
    records.append(glass.station().code(), action, "PERSON", glass.residentId().toString(), facts);
  }
}

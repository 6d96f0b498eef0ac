package org.hearthwatch.duty;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hearthwatch.duty.adapter.Catalogue;
import org.hearthwatch.duty.adapter.Recurrences;
import org.hearthwatch.duty.model.ObligationVersion;
import org.hearthwatch.duty.model.RuleText;
import org.hearthwatch.record.Records;
import org.hearthwatch.record.Words;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.Ids;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;
import org.hearthwatch.shared.Zones;

/**
 * The administrator changes what a rule demands, for the province or for one division, from a day
 * on and with a reason. The version that was valid ends then; what was due before keeps it.
 */
@Stateless
@DenyAll
public class ChangeObligation {

  private static final String PROVINCE = "510000";
  private static final int REASON_LENGTH = 500;

  /**
   * What is to hold.
   *
   * @param division six digits of a prefecture; null for the whole province
   * @param validFrom first day, in Shanghai; tomorrow or later
   * @param cadence for a rule that recurs, else null
   * @param within null only where the grade decides
   * @param withinByGrade null where it does not
   * @param weight 0 to 99
   * @param ladder may be empty: then nobody is told
   */
  public record Command(
      String code,
      String division,
      LocalDate validFrom,
      String cadence,
      String within,
      String withinByGrade,
      BigDecimal weight,
      String ladder,
      boolean inForce,
      String reason) {}

  @Inject private CurrentCaller callers;
  @Inject private Catalogue catalogue;
  @Inject private Recurrences recurrences;
  @Inject private Registry registry;
  @Inject private Records records;
  @Inject private Clock clock;

  /**
   * Plans the change; it takes effect on its day by itself. Rejects with {@code
   * CHANGE_PLANNED_LATER} if a later change of the same rule is planned already.
   */
  @RolesAllowed(Role.Names.ADMIN)
  public RuleVersionView change(Command command) {
    Caller caller = callers.get();
    check(command);
    Instant from = Zones.startOfDay(command.validFrom());
    ObligationVersion before = valid(command.code(), command.division(), from);
    requireFits(command, before);
    if (Objects.equals(before.division(), command.division())) {
      before.endAt(from);
    }
    UUID id = Ids.next();
    catalogue.add(id, before, command, from, caller.username(), clock.instant());
    recurrences.lookAgain(command.code(), from);
    record(command.code(), command.division(), facts(command, id));
    return catalogue.version(id).view();
  }

  /** Ends a division's own version from a day on; the province's holds there again. */
  @RolesAllowed(Role.Names.ADMIN)
  public void endDivision(String code, String division, LocalDate from, String reason) {
    callers.get();
    new Faults()
        .require("division", division)
        .require("validFrom", from)
        .require("reason", new Words(reason))
        .longest("reason", reason, REASON_LENGTH)
        .check(from == null || isAhead(from), "validFrom", "IN_THE_PAST")
        .throwIfAny();
    Instant until = Zones.startOfDay(from);
    ObligationVersion own = valid(code, division, until);
    if (!division.equals(own.division())) {
      throw Rejection.notFound();
    }
    own.endAt(until);
    recurrences.lookAgain(code, until);
    record(code, division, Map.of("rule", code, "endsOn", from, "reason", new Words(reason)));
  }

  private void check(Command command) {
    Faults faults =
        new Faults()
            .require("code", command.code())
            .require("validFrom", command.validFrom())
            .require("weight", command.weight())
            .require("reason", command.reason())
            .longest("reason", command.reason(), REASON_LENGTH)
            .check(
                command.validFrom() == null || isAhead(command.validFrom()),
                "validFrom",
                "IN_THE_PAST")
            .check(
                command.weight() == null
                    || (command.weight().signum() >= 0 && command.weight().intValue() < 100),
                "weight",
                "OUT_OF_RANGE",
                0,
                99)
            .check(RuleText.isPeriod(command.cadence()), "cadence", "NOT_A_DURATION")
            .check(RuleText.isAllowance(command.within()), "within", "NOT_A_DURATION")
            .check(
                RuleText.isGradeTable(command.withinByGrade()),
                "withinByGrade",
                "NOT_A_GRADE_TABLE")
            .check(RuleText.isLadder(command.ladder()), "ladder", "NOT_A_LADDER");
    faults.throwIfAny();
  }

  private boolean isAhead(LocalDate day) {
    return day.isAfter(Zones.day(clock.instant()));
  }

  /** The version that would hold on that day; nothing may be planned after it. */
  private ObligationVersion valid(String code, String division, Instant at) {
    if (division != null && !registry.isPrefecture(division)) {
      throw Rejection.notFound();
    }
    ObligationVersion found =
        catalogue.versions(code).stream()
            .filter(version -> version.division() == null || version.division().equals(division))
            .filter(version -> version.isValidAt(at))
            .reduce((one, other) -> Catalogue.nearer(one, other, division))
            .orElseThrow(Rejection::notFound);
    boolean changesOwn = Objects.equals(found.division(), division);
    if (changesOwn && (found.validUntil() != null || found.validFrom().equals(at))) {
      throw Rejection.conflict("CHANGE_PLANNED_LATER");
    }
    return found;
  }

  /** A rule keeps its nature: what recurs goes on recurring, what the grade decides it decides. */
  private static void requireFits(Command command, ObligationVersion before) {
    RuleVersionView now = before.view();
    boolean byGrade = now.withinByGrade() != null;
    new Faults()
        .check((command.cadence() == null) == (now.cadence() == null), "cadence", "NOT_FOR_RULE")
        .check((command.withinByGrade() != null) == byGrade, "withinByGrade", "NOT_FOR_RULE")
        .check((command.within() == null) == byGrade, "within", "NOT_FOR_RULE")
        .throwIfAny();
  }

  private void record(String code, String division, Map<String, Object> facts) {
    records.append(
        division == null ? PROVINCE : division, "OBLIGATION_CHANGED", "OBLIGATION", code, facts);
  }

  private static Map<String, Object> facts(Command command, UUID id) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("version", id.toString());
    facts.put("from", command.validFrom());
    facts.put("cadence", command.cadence());
    facts.put("within", command.within());
    facts.put("withinByGrade", command.withinByGrade());
    facts.put("weight", command.weight());
    facts.put("ladder", command.ladder());
    facts.put("inForce", command.inForce());
    facts.put("reason", new Words(command.reason()));
    facts.values().removeIf(Objects::isNull);
    return facts;
  }
}

package org.hearthwatch.registry;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hearthwatch.record.Records;
import org.hearthwatch.registry.adapter.Absences;
import org.hearthwatch.registry.adapter.Units;
import org.hearthwatch.registry.model.Absence;
import org.hearthwatch.registry.model.Account;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.Ids;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;
import org.hearthwatch.shared.Zones;

/**
 * Somebody will be away, and somebody of the same role and unit stands in. One plans for oneself; a
 * station supervisor also for the officers of the station, an administrator for whomever they look
 * after. A deputy is always there: whoever stands in for another cannot be away at the same time.
 */
@Stateless
@DenyAll
public class PlanAbsence {

  /**
   * What is planned.
   *
   * @param username who will be away; null means the caller
   * @param deputy user name of whoever stands in
   * @param from first day away, in Shanghai; today means from now on
   * @param until last day away, in Shanghai
   */
  public record Command(String username, String deputy, LocalDate from, LocalDate until) {}

  private static final int LONGEST = 366;

  @Inject private CurrentCaller callers;
  @Inject private Absences absences;
  @Inject private Units units;
  @Inject private Organisations organisations;
  @Inject private Records records;
  @Inject private Clock clock;

  /**
   * Plans an absence. Rejects with {@code ABSENCE_OVERLAPS} a second one for the same days, with
   * {@code DEPUTY_NOT_SUITABLE} a deputy of another role or unit, with {@code DEPUTY_AWAY} one who
   * is away then, and with {@code STANDS_IN_FOR_OTHERS} who has promised to be there.
   */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.RESIDENT_STAFF,
    Role.Names.FACILITY_STAFF,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR,
    Role.Names.SPECIAL_SUPERVISOR,
    Role.Names.ADMIN
  })
  public AbsenceView plan(Command command) {
    Caller caller = callers.get();
    Instant now = clock.instant();
    check(command, Zones.day(now));
    Account absent = mayPlanFor(command.username(), caller);
    Absence.Span span = span(command, now);
    requireDeputy(absent, command.deputy(), span);
    Absence absence =
        new Absence(Ids.next(), absent.username(), command.deputy(), span, caller.username(), now);
    absences.add(absence);
    append(absent, "ABSENCE_PLANNED", absence.id(), absence);
    return absences.view(absence);
  }

  /**
   * Ends an absence now, or takes it back before it began; {@code ABSENCE_OVER} when it is over.
   */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.RESIDENT_STAFF,
    Role.Names.FACILITY_STAFF,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR,
    Role.Names.SPECIAL_SUPERVISOR,
    Role.Names.ADMIN
  })
  public AbsenceView endEarly(UUID id) {
    Caller caller = callers.get();
    Absence absence = absences.byId(id).orElseThrow(Rejection::notFound);
    Account absent = mayPlanFor(absence.username(), caller);
    absence.end(clock.instant());
    append(absent, "ABSENCE_ENDED", id, absence);
    return absences.view(absence);
  }

  private static void check(Command command, LocalDate today) {
    LocalDate from = command.from();
    LocalDate until = command.until();
    Faults faults =
        new Faults()
            .require("deputy", command.deputy())
            .require("from", from)
            .require("until", until);
    if (faults.none()) {
      faults
          .check(!from.isBefore(today), "from", "IN_THE_PAST")
          .check(!until.isBefore(from), "from", "FROM_AFTER_TO")
          .check(until.isBefore(from.plusDays(LONGEST)), "until", "ABSENCE_TOO_LONG", LONGEST);
    }
    faults.throwIfAny();
  }

  private Account mayPlanFor(String username, Caller caller) {
    String whose = username == null || username.isBlank() ? caller.username() : username;
    return units
        .account(whose)
        .filter(account -> whose.equals(caller.username()) || isOfficerOf(account, caller))
        .orElseThrow(Rejection::notFound);
  }

  private boolean isOfficerOf(Account account, Caller caller) {
    return account.isActive()
        && switch (caller.role()) {
          case STATION_SUPERVISOR -> account.unitCode().equals(caller.unitCode());
          case ADMIN -> organisations.covers(caller.unitCode(), account.unitCode());
          default -> false;
        };
  }

  private static Absence.Span span(Command command, Instant now) {
    Instant from = Zones.startOfDay(command.from());
    return new Absence.Span(
        from.isBefore(now) ? now : from, Zones.startOfDay(command.until().plusDays(1)));
  }

  private void requireDeputy(Account absent, String deputy, Absence.Span span) {
    boolean suitable =
        units.accounts(absent.unitCode(), absent.role()).stream()
            .map(Account::username)
            .anyMatch(name -> name.equals(deputy) && !name.equals(absent.username()));
    if (!suitable) {
      throw Rejection.of("DEPUTY_NOT_SUITABLE", deputy);
    }
    absences.lock(absent.username(), deputy);
    if (absences.isAway(absent.username(), span)) {
      throw Rejection.conflict("ABSENCE_OVERLAPS");
    }
    if (absences.isAway(deputy, span)) {
      throw Rejection.of("DEPUTY_AWAY", deputy);
    }
    if (absences.isDeputy(absent.username(), span)) {
      throw Rejection.of("STANDS_IN_FOR_OTHERS");
    }
  }

  private void append(Account absent, String action, UUID id, Absence absence) {
    records.append(absent.unitCode(), action, "ABSENCE", id.toString(), absence.facts());
  }
}

package org.hearthwatch.compliance;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hearthwatch.compliance.model.Assessment;
import org.hearthwatch.duty.DutyFilter;
import org.hearthwatch.duty.DutyView;
import org.hearthwatch.duty.FindDuties;
import org.hearthwatch.registry.FindFacilities;
import org.hearthwatch.registry.FindPlacements;
import org.hearthwatch.registry.FindUnits;
import org.hearthwatch.registry.Named;
import org.hearthwatch.registry.PlacementView;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;
import org.hearthwatch.shared.Zones;

/** Answers how well a placement, facility, station or division was looked after. */
@Stateless
@DenyAll
public class AssessCompliance {

  /**
   * What is asked.
   *
   * @param id identifier of a placement, or code of the unit
   * @param from first day; null means 30 days before the last
   * @param to last day, included; null means today
   * @param asOf null means now
   * @param knownAt null means as of
   */
  public record Question(
      ComplianceSubject kind,
      String id,
      LocalDate from,
      LocalDate to,
      Instant asOf,
      Instant knownAt) {}

  @Inject private FindDuties duties;
  @Inject private FindPlacements placements;
  @Inject private FindFacilities facilities;
  @Inject private FindUnits units;
  @Inject private Clock clock;

  /** The figure with its parts; rejects with {@code NOT_FOUND} what the caller may not see. */
  @RolesAllowed({
    Role.Names.STATION_SUPERVISOR,
    Role.Names.FACILITY_STAFF,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR
  })
  public ComplianceView of(Question asked) {
    Question question = complete(asked);
    Named subject = subject(question);
    Assessment assessment = new Assessment(question.asOf(), question.knownAt());
    List<ObligationCompliance> rules = assessment.byObligation(duties.list(filter(question)));
    return new ComplianceView(
        question.kind(),
        subject,
        question.from(),
        question.to(),
        question.asOf(),
        question.knownAt(),
        Assessment.score(rules),
        rules.stream().map(ObligationCompliance::tally).reduce(Tally.NONE, Tally::plus),
        rules);
  }

  /** The duties that make the figure, each as it stood then; of one rule, or of all for null. */
  @RolesAllowed({
    Role.Names.STATION_SUPERVISOR,
    Role.Names.FACILITY_STAFF,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR
  })
  public List<DutyView> duties(Question asked, String obligation) {
    Question question = complete(asked);
    subject(question);
    Assessment assessment = new Assessment(question.asOf(), question.knownAt());
    return duties.list(filter(question).under(obligation)).stream()
        .filter(duty -> !assessment.count(duty).equals(Tally.NONE))
        .map(duty -> duty.seen(question.asOf(), question.knownAt()))
        .toList();
  }

  private Question complete(Question asked) {
    new Faults().require("id", asked.id()).require("kind", asked.kind()).throwIfAny();
    Instant now = clock.instant();
    LocalDate to = asked.to() == null ? Zones.day(now) : asked.to();
    LocalDate from = asked.from() == null ? to.minusDays(30) : asked.from();
    new Faults().check(!from.isAfter(to), "from", "AFTER_TO").throwIfAny();
    Instant asOf = asked.asOf() == null ? now : asked.asOf();
    Instant knownAt = asked.knownAt() == null ? asOf : asked.knownAt();
    return new Question(asked.kind(), asked.id(), from, to, asOf, knownAt);
  }

  private static DutyFilter filter(Question question) {
    DutyFilter window =
        DutyFilter.any()
            .due(Zones.startOfDay(question.from()), Zones.startOfDay(question.to().plusDays(1)));
    return switch (question.kind()) {
      case PLACEMENTS -> window.ofOne(placementId(question));
      case FACILITIES -> window.atFacility(question.id());
      case STATIONS -> window.ofStation(question.id());
      case DIVISIONS -> isProvince(question.id()) ? window : window.inDivision(question.id());
    };
  }

  /** Codes of divisions (GB/T 2260) end in four zeros for a province: all of it is meant. */
  private static boolean isProvince(String division) {
    return division.endsWith("0000");
  }

  private Named subject(Question question) {
    return switch (question.kind()) {
      case PLACEMENTS -> named(placements.byId(placementId(question)));
      case FACILITIES -> facilities.byCode(question.id()).name();
      case STATIONS -> pick(units.stations(), question.id());
      case DIVISIONS -> pick(units.divisions(), question.id());
    };
  }

  private static Named named(PlacementView placement) {
    return new Named(placement.number(), placement.residentName(), placement.residentName());
  }

  private static Named pick(List<Named> visible, String code) {
    return visible.stream()
        .filter(name -> name.code().equals(code))
        .findFirst()
        .orElseThrow(Rejection::notFound);
  }

  private static UUID placementId(Question question) {
    try {
      return UUID.fromString(question.id());
    } catch (IllegalArgumentException notAnId) {
      throw Rejection.notFound();
    }
  }
}

package org.hearthwatch.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hearthwatch.compliance.AssessCompliance.Question;
import org.hearthwatch.compliance.adapter.Slice;
import org.hearthwatch.compliance.model.Assessment;
import org.hearthwatch.compliance.model.Sheet;
import org.hearthwatch.duty.FindObligations;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.registry.FindFacilities;
import org.hearthwatch.registry.FindPlacements;
import org.hearthwatch.registry.FindUnits;
import org.hearthwatch.registry.Looks;
import org.hearthwatch.registry.Named;
import org.hearthwatch.registry.PlacementView;
import org.hearthwatch.registry.Through;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Scope;
import org.hearthwatch.shared.Zones;

/** Completes what is asked with the usual days, and checks that the caller may see the subject. */
@ApplicationScoped
class Asking {

  /** A complete question about something that the caller may see. */
  record Asked(Question question, Named subject, Scope scope) {

    Assessment assessment() {
      return new Assessment(question.asOf(), question.knownAt());
    }

    Slice slice() {
      return new Slice(
          scope,
          question.kind(),
          question.id(),
          question.obligation(),
          question.from(),
          question.to());
    }

    ComplianceView view(Sheet sheet) {
      return new ComplianceView(
          question.kind(),
          subject,
          question.from(),
          question.to(),
          question.asOf(),
          question.knownAt(),
          sheet.score(),
          sheet.tally(),
          sheet.rules());
    }
  }

  @Inject private CurrentCaller callers;
  @Inject private Looks looks;
  @Inject private FindPlacements placements;
  @Inject private FindFacilities facilities;
  @Inject private FindUnits units;
  @Inject private FindObligations obligations;
  @Inject private Clock clock;

  /** Rejects with {@code NOT_FOUND} what the caller may not see. */
  Asked about(Question question) {
    new Faults().require("id", question.id()).require("kind", question.kind()).throwIfAny();
    Question complete = complete(question);
    return new Asked(complete, subject(complete), callers.get().scope());
  }

  /** The question with the usual days and moments in place of what was left out. */
  Question complete(Question asked) {
    Instant now = clock.instant();
    LocalDate to = asked.to() == null ? Zones.day(now) : asked.to();
    LocalDate from = asked.from() == null ? to.minusDays(30) : asked.from();
    new Faults().check(!from.isAfter(to), "from", "AFTER_TO").throwIfAny();
    Instant asOf = asked.asOf() == null ? now : asked.asOf();
    Instant knownAt = asked.knownAt() == null ? asOf : asked.knownAt();
    return new Question(asked.kind(), asked.id(), from, to, asOf, knownAt, asked.obligation());
  }

  private Named subject(Question question) {
    return switch (question.kind()) {
      case PLACEMENTS -> person(placements.byId(placementId(question)));
      case FACILITIES -> facilities.byCode(question.id()).name();
      case STATIONS -> pick(units.stations(), question.id());
      case DIVISIONS -> pick(units.divisions(), question.id());
      case OBLIGATIONS -> rule(question.id());
    };
  }

  static UUID placementId(Question question) {
    try {
      return UUID.fromString(question.id());
    } catch (IllegalArgumentException notAnId) {
      throw Rejection.notFound();
    }
  }

  private Named rule(String code) {
    return obligations.all().stream()
        .filter(rule -> rule.code().equals(code))
        .map(rule -> new Named(rule.code(), rule.titleZh(), rule.titleEn()))
        .findFirst()
        .orElseThrow(Rejection::notFound);
  }

  /** A figure about one person is a look at that person. */
  private Named person(PlacementView placement) {
    looks.note(placement.residentId(), Through.REPORT, callers.get());
    return new Named(placement.number(), placement.residentName(), placement.residentName());
  }

  private static Named pick(List<Named> visible, String code) {
    return visible.stream()
        .filter(name -> name.code().equals(code))
        .findFirst()
        .orElseThrow(Rejection::notFound);
  }
}

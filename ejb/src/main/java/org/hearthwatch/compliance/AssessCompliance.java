package org.hearthwatch.compliance;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hearthwatch.compliance.Asking.Asked;
import org.hearthwatch.compliance.model.Sheet;
import org.hearthwatch.shared.Role;

/** Answers how well a placement, facility, station or division was looked after, a rule kept. */
@Stateless
@DenyAll
public class AssessCompliance {

  /**
   * What is asked.
   *
   * @param id identifier of a placement, or code of the unit or rule
   * @param from first day; null means 30 days before the last
   * @param to last day, included; null means today
   * @param asOf null means now
   * @param knownAt null means as of
   * @param obligation code of the only rule that counts; null for all
   */
  public record Question(
      ComplianceSubject kind,
      String id,
      LocalDate from,
      LocalDate to,
      Instant asOf,
      Instant knownAt,
      String obligation) {

    /** The same, as known at another moment. */
    public Question knownAt(Instant moment) {
      return new Question(kind, id, from, to, asOf, moment, obligation);
    }

    /** The same for one rule; null for all. */
    public Question under(String code) {
      return new Question(kind, id, from, to, asOf, knownAt, code);
    }
  }

  @Inject private Asking asking;
  @Inject private Counting counting;

  /** The figure with its parts; rejects with {@code NOT_FOUND} what the caller may not see. */
  @RolesAllowed({
    Role.Names.STATION_SUPERVISOR,
    Role.Names.FACILITY_STAFF,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR,
    Role.Names.SPECIAL_SUPERVISOR
  })
  public ComplianceView of(Question question) {
    Asked asked = asking.about(question);
    return asked.view(counting.sheet(asked));
  }

  /** The figure of each week or month of the window in which something was due, in order. */
  @RolesAllowed({
    Role.Names.STATION_SUPERVISOR,
    Role.Names.FACILITY_STAFF,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR,
    Role.Names.SPECIAL_SUPERVISOR
  })
  public List<TrendPoint> trend(Question question, Period period) {
    return counting.byPeriod(asking.about(question), period).entrySet().stream()
        .map(entry -> point(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static TrendPoint point(LocalDate from, Sheet sheet) {
    return new TrendPoint(from, sheet.score(), sheet.tally());
  }
}

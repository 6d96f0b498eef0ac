package org.hearthwatch.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hearthwatch.compliance.Asking.Asked;
import org.hearthwatch.compliance.AssessCompliance.Question;
import org.hearthwatch.compliance.adapter.Grouping;
import org.hearthwatch.compliance.adapter.TallyRows;
import org.hearthwatch.compliance.model.Sheet;
import org.hearthwatch.duty.DutyFilter;
import org.hearthwatch.duty.DutyView;
import org.hearthwatch.duty.FindDuties;
import org.hearthwatch.shared.Zones;

/** Counts the duties of a placement one by one, those of everything larger from the tally. */
@ApplicationScoped
class Counting {

  @Inject private FindDuties duties;
  @Inject private TallyRows tally;

  Sheet sheet(Asked asked) {
    return asked.question().kind() == ComplianceSubject.PLACEMENTS
        ? asked.assessment().of(dutiesOfPlacement(asked.question()))
        : tally.count(asked.slice(), asked.assessment());
  }

  SortedMap<LocalDate, Sheet> byPeriod(Asked asked, Period period) {
    SortedMap<LocalDate, Sheet> parts = new TreeMap<>();
    if (asked.question().kind() == ComplianceSubject.PLACEMENTS) {
      SortedMap<LocalDate, List<DutyView>> grouped = new TreeMap<>();
      dutiesOfPlacement(asked.question())
          .forEach(
              duty ->
                  grouped
                      .computeIfAbsent(
                          period.startOf(Zones.day(duty.dueAt())), day -> new ArrayList<>())
                      .add(duty));
      grouped.forEach((day, some) -> parts.put(day, asked.assessment().of(some)));
    } else {
      Grouping grouping = period == Period.WEEK ? Grouping.WEEK : Grouping.MONTH;
      tally
          .count(asked.slice(), asked.assessment(), grouping)
          .forEach((day, sheet) -> parts.put(LocalDate.parse(day), sheet));
    }
    parts.values().removeIf(sheet -> sheet.versions().isEmpty());
    return parts;
  }

  List<DutyView> dutiesOfPlacement(Question question) {
    return duties.list(
        DutyFilter.any()
            .ofOne(Asking.placementId(question))
            .under(question.obligation())
            .due(Zones.startOfDay(question.from()), Zones.startOfDay(question.to().plusDays(1))));
  }
}

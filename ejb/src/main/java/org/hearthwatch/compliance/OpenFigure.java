package org.hearthwatch.compliance;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hearthwatch.compliance.Asking.Asked;
import org.hearthwatch.compliance.AssessCompliance.Question;
import org.hearthwatch.compliance.adapter.JudgedDuties;
import org.hearthwatch.duty.DutyView;
import org.hearthwatch.duty.FindDuties;
import org.hearthwatch.shared.Role;

/** Shows the duties that a figure counts, a part at a time. */
@Stateless
@DenyAll
public class OpenFigure {

  private static final Comparator<DutyView> BY_DEADLINE =
      Comparator.comparing(DutyView::dueAt).thenComparing(duty -> duty.id().toString());

  @Inject private Asking asking;
  @Inject private Counting counting;
  @Inject private JudgedDuties judged;
  @Inject private FindDuties duties;

  /**
   * The duties by deadline, each as it stood then; rejects with {@code NOT_FOUND} what the caller
   * may not see.
   *
   * @param outcomes only those that count as one of these; those in time do not include the
   *     back-dated ones
   */
  @RolesAllowed({
    Role.Names.STATION_SUPERVISOR,
    Role.Names.FACILITY_STAFF,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR,
    Role.Names.SPECIAL_SUPERVISOR
  })
  public List<DutyView> duties(Question question, Set<Outcome> outcomes, Cut cut) {
    Asked asked = asking.about(question);
    Comparator<DutyView> order = cut.latestFirst() ? BY_DEADLINE.reversed() : BY_DEADLINE;
    return found(asked, outcomes, cut, order)
        .sorted(order)
        .map(duty -> duty.seen(asked.question().asOf(), asked.question().knownAt()))
        .toList();
  }

  private Stream<DutyView> found(
      Asked asked, Set<Outcome> outcomes, Cut cut, Comparator<DutyView> order) {
    if (asked.question().kind() == ComplianceSubject.PLACEMENTS) {
      return counting.dutiesOfPlacement(asked.question()).stream()
          .filter(
              duty ->
                  asked.assessment().outcome(duty.times()).filter(outcomes::contains).isPresent())
          .filter(duty -> cut.isBeyond(duty.dueAt(), duty.id()))
          .sorted(order)
          .skip(cut.skip())
          .limit(cut.most());
    }
    List<UUID> ids =
        judged.ids(asked.slice(), asked.assessment(), outcomes, rules(asked, outcomes), cut);
    return duties.byIds(ids).stream();
  }

  /** The rules under which there are such duties, so that the others are not searched in vain. */
  private List<String> rules(Asked asked, Set<Outcome> outcomes) {
    return counting.sheet(asked).rules().stream()
        .filter(rule -> outcomes.stream().anyMatch(outcome -> rule.tally().of(outcome) > 0))
        .map(ObligationCompliance::code)
        .toList();
  }
}

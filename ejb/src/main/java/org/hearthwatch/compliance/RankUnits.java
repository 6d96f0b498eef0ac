package org.hearthwatch.compliance;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.hearthwatch.compliance.Asking.Asked;
import org.hearthwatch.compliance.AssessCompliance.Question;
import org.hearthwatch.compliance.adapter.Grouping;
import org.hearthwatch.compliance.adapter.Slice;
import org.hearthwatch.compliance.adapter.TallyRows;
import org.hearthwatch.compliance.model.Assessment;
import org.hearthwatch.compliance.model.Sheet;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.registry.FindFacilities;
import org.hearthwatch.registry.FindUnits;
import org.hearthwatch.registry.Named;
import org.hearthwatch.shared.Role;

/** Sets units of one kind, or the rules, side by side. */
@Stateless
@DenyAll
public class RankUnits {

  private static final Sheet NOTHING = new Sheet(List.of());

  @Inject private CurrentCaller callers;
  @Inject private Asking asking;
  @Inject private TallyRows tally;
  @Inject private FindFacilities facilities;
  @Inject private FindUnits units;

  /**
   * The figures of all facilities, stations or divisions that the caller may see, or of all rules
   * there, by code.
   *
   * @param question its id is not looked at
   */
  @RolesAllowed({
    Role.Names.STATION_SUPERVISOR,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR,
    Role.Names.SPECIAL_SUPERVISOR
  })
  public List<ComplianceView> all(Question question) {
    Question asked = asking.complete(question);
    return switch (asked.kind()) {
      case FACILITIES -> views(asked, facilities.names(), counts(asked, Grouping.FACILITY));
      case STATIONS -> views(asked, units.stations(), counts(asked, Grouping.STATION));
      case DIVISIONS -> units.divisions().stream().map(one -> division(asked, one)).toList();
      case OBLIGATIONS -> rules(asked);
      default -> throw new IllegalArgumentException("Not a unit: " + asked.kind());
    };
  }

  private Map<String, Sheet> counts(Question asked, Grouping by) {
    Slice everything =
        new Slice(callers.get().scope(), null, null, asked.obligation(), asked.from(), asked.to());
    return tally.count(everything, new Assessment(asked.asOf(), asked.knownAt()), by);
  }

  private List<ComplianceView> rules(Question asked) {
    Sheet all = counts(asked, Grouping.WHOLE).getOrDefault("", NOTHING);
    return all.rules().stream()
        .map(
            rule ->
                new Asked(asked, new Named(rule.code(), rule.titleZh(), rule.titleEn()), null)
                    .view(all.under(rule.code())))
        .toList();
  }

  private static List<ComplianceView> views(
      Question asked, List<Named> units, Map<String, Sheet> counts) {
    return units.stream()
        .map(unit -> new Asked(asked, unit, null).view(counts.getOrDefault(unit.code(), NOTHING)))
        .toList();
  }

  /** A placement may count in two prefectures, so that one grouping does not do for all. */
  private ComplianceView division(Question asked, Named unit) {
    Question one =
        new Question(
            asked.kind(),
            unit.code(),
            asked.from(),
            asked.to(),
            asked.asOf(),
            asked.knownAt(),
            asked.obligation());
    Asked about = new Asked(one, unit, callers.get().scope());
    return about.view(tally.count(about.slice(), about.assessment()));
  }
}

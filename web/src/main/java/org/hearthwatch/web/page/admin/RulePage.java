package org.hearthwatch.web.page.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hearthwatch.duty.FindObligations;
import org.hearthwatch.duty.ObligationView;
import org.hearthwatch.duty.RuleVersionView;
import org.hearthwatch.registry.FindUnits;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Zones;
import org.hearthwatch.web.i18n.ReaderLanguage;
import org.omnifaces.cdi.Param;

/** One rule of the catalogue with all its versions, for the province and for single prefectures. */
@Named("rulePage")
@RequestScoped
public class RulePage {

  @Inject
  @Param(pathIndex = 0)
  private String path;

  @Inject
  @Param(pathIndex = 1)
  private String code;

  @Inject private FindObligations obligations;
  @Inject private FindUnits units;
  @Inject private ReaderLanguage language;
  @Inject private Clock clock;
  private List<RuleVersionView> versions;
  private List<org.hearthwatch.registry.Named> prefectures;

  /** What the address asks for: the list, or one rule. */
  public String getPart() {
    return "catalogue".equals(path) && code != null && !code.isBlank() ? "rule" : "list";
  }

  /** The rule as it is valid in the province now; rejects a code that does not exist. */
  public ObligationView getRule() {
    return obligations.all().stream()
        .filter(rule -> rule.code().equals(code))
        .findFirst()
        .orElseThrow(Rejection::notFound);
  }

  /** Every version, the latest first. */
  public List<RuleVersionView> getVersions() {
    if (versions == null) {
      versions =
          obligations.versions(code).stream()
              .sorted(
                  Comparator.comparing(RuleVersionView::validFrom)
                      .reversed()
                      .thenComparing(version -> Objects.requireNonNullElse(version.division(), "")))
              .toList();
    }
    return versions;
  }

  /** The version that holds at a moment, for a prefecture or for the province (null). */
  public RuleVersionView validAt(Instant at, String division) {
    Optional<RuleVersionView> own =
        getVersions().stream()
            .filter(version -> Objects.equals(version.division(), division))
            .filter(version -> covers(version, at))
            .findFirst();
    return own.orElseGet(() -> division == null ? getVersions().get(0) : validAt(at, null));
  }

  /** How a version stands now: FULFILLED (valid), SCHEDULED (to come) or ENDED. */
  public String standing(RuleVersionView version) {
    Instant now = clock.instant();
    return version.validFrom().isAfter(now)
        ? "SCHEDULED"
        : covers(version, now) ? "FULFILLED" : "ENDED";
  }

  /** Whether a version is a prefecture's own and goes on without end. */
  public boolean isEndable(RuleVersionView version) {
    return version.division() != null && version.validUntil() == null;
  }

  /** For whom a version holds. */
  public String place(String division) {
    return division == null
        ? language.say("Oversight", "version.province")
        : getPrefectures().stream()
            .filter(one -> one.code().equals(division))
            .map(one -> one.in(language.getLocale()))
            .findFirst()
            .orElse(division);
  }

  /** The prefectures, by code. */
  public List<org.hearthwatch.registry.Named> getPrefectures() {
    if (prefectures == null) {
      prefectures = units.prefectures();
    }
    return prefectures;
  }

  /** The last day of a version that ends; a version ends as its next one begins. */
  public Instant lastDay(RuleVersionView version) {
    return version.validUntil().minus(1, ChronoUnit.SECONDS);
  }

  /** The years from this one to the next whose holidays nobody has loaded, as a text; or empty. */
  public String getUnknownYears() {
    int year = Zones.day(clock.instant()).getYear();
    List<Integer> known = obligations.calendarYears();
    return List.of(year, year + 1).stream()
        .filter(one -> !known.contains(one))
        .map(String::valueOf)
        .reduce((a, b) -> a + ", " + b)
        .orElse("");
  }

  /** The code in the address. */
  public String getCode() {
    return code;
  }

  private static boolean covers(RuleVersionView version, Instant at) {
    return !version.validFrom().isAfter(at)
        && (version.validUntil() == null || version.validUntil().isAfter(at));
  }
}

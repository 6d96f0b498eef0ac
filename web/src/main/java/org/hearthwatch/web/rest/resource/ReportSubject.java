package org.hearthwatch.web.rest.resource;

import java.util.Arrays;
import java.util.Locale;
import org.hearthwatch.compliance.ComplianceSubject;
import org.hearthwatch.web.rest.problem.ApiException;

/**
 * Whose compliance: {@code facilities/FC-510100-001}, or a code that tells its kind by its form.
 */
record ReportSubject(ComplianceSubject kind, String id) {

  static ReportSubject of(String text) {
    int slash = text.indexOf('/');
    return slash < 0
        ? new ReportSubject(byForm(text), text)
        : new ReportSubject(named(text.substring(0, slash)), text.substring(slash + 1));
  }

  private static ComplianceSubject byForm(String code) {
    if (code.startsWith("FC-")) {
      return ComplianceSubject.FACILITIES;
    }
    if (code.startsWith("ST-")) {
      return ComplianceSubject.STATIONS;
    }
    return code.matches("\\d{6}") ? ComplianceSubject.DIVISIONS : ComplianceSubject.PLACEMENTS;
  }

  private static ComplianceSubject named(String kind) {
    return Arrays.stream(ComplianceSubject.values())
        .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(kind))
        .findFirst()
        .orElseThrow(
            () ->
                ApiException.invalid(
                    "subject",
                    "NOT_ONE_OF",
                    "placements/…, facilities/…, stations/…, divisions/…, obligations/…"));
  }
}

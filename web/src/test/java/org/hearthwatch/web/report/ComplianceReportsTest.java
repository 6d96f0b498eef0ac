package org.hearthwatch.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hearthwatch.compliance.ComplianceSubject;
import org.hearthwatch.compliance.ComplianceView;
import org.hearthwatch.compliance.ObligationCompliance;
import org.hearthwatch.compliance.Tally;
import org.hearthwatch.duty.DutyState;
import org.hearthwatch.duty.DutyTimes;
import org.hearthwatch.duty.DutyView;
import org.hearthwatch.duty.SubjectKind;
import org.hearthwatch.registry.Named;
import org.hearthwatch.reports.Bilingual;
import org.hearthwatch.reports.ComplianceReport;
import org.hearthwatch.reports.Provenance;
import org.hearthwatch.reports.SourceStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ComplianceReportsTest {

  private static final Instant NOW = Instant.parse("2026-11-23T00:00:00Z");
  private static final Named FACILITY = new Named("FC-510100-001", "清溪托养中心", "Qingxi Care Centre");

  @ParameterizedTest
  @EnumSource(SourceStatus.class)
  void everyStatusOfASourceThatTheCatalogueStoresIsPrinted(SourceStatus status) {
    ComplianceReport report = report(rule(status.name()), List.of());

    assertThat(report.obligations().get(0).sourceStatus()).isEqualTo(status);
  }

  @Test
  void aDutyOfTheFacilityAsAWholeIsNamedByTheFacilityAndMayBeNobodys() {
    var row = report(rule("CONFIRMED"), List.of(duty(DutyState.MISSED))).missed().get(0);

    assertThat(row.subject().en()).isEqualTo("Qingxi Care Centre");
    assertThat(row.accountable()).isNull();
  }

  @Test
  void whereNothingWasDueThereIsNoScore() {
    ObligationCompliance nothingDue =
        new ObligationCompliance(
            "ROLLCALL", "点名", "Roll call", "x", "CONFIRMED", BigDecimal.ONE, Tally.NONE);

    ComplianceReport report = report(nothingDue, List.of());

    assertThat(report.score()).isNull();
    assertThat(report.obligations().get(0).score()).isNull();
  }

  private static ComplianceReport report(ObligationCompliance rule, List<DutyView> duties) {
    ComplianceView view =
        new ComplianceView(
            ComplianceSubject.FACILITIES,
            FACILITY,
            LocalDate.of(2026, 10, 24),
            LocalDate.of(2026, 11, 23),
            NOW,
            NOW,
            rule.tally().score(),
            rule.tally(),
            List.of(rule));
    return ComplianceReports.report(
        view, duties, new Provenance("CR-1", NOW, Bilingual.same("auditor"), null));
  }

  private static ObligationCompliance rule(String status) {
    return new ObligationCompliance(
        "CONTACT-CALL", "联系", "Call", "§2", status, BigDecimal.ONE, new Tally(4, 2, 1, 1, 0, 0));
  }

  private static DutyView duty(DutyState state) {
    DutyTimes times =
        new DutyTimes(
            NOW.minus(Duration.ofDays(2)), NOW.minus(Duration.ofDays(1)), null, null, null, null);
    return new DutyView(
        UUID.randomUUID(),
        "INSPECT-REGULAR",
        "检查",
        "Inspection",
        SubjectKind.FACILITY,
        FACILITY.code(),
        null,
        null,
        null,
        FACILITY,
        "ST-510100-01",
        "station-supervisor",
        null,
        null,
        null,
        times,
        state,
        null,
        null,
        "§2",
        "CONFIRMED",
        BigDecimal.ONE);
  }
}

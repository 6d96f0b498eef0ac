package org.hearthwatch.web.report;

import org.hearthwatch.duty.DutyView;
import org.hearthwatch.reports.Bilingual;
import org.hearthwatch.reports.ClockRow;
import org.hearthwatch.reports.DutyState;
import org.hearthwatch.reports.MissedDutyRow;

/** Duties as rows of a report. */
final class DutyRows {

  private DutyRows() {}

  static ClockRow clock(DutyView duty) {
    return new ClockRow(title(duty), duty.source(), duty.dueAt(), duty.fulfilledAt(), state(duty));
  }

  static MissedDutyRow missed(DutyView duty) {
    return new MissedDutyRow(
        title(duty),
        subject(duty),
        accountable(duty),
        duty.opensAt(),
        duty.dueAt(),
        state(duty),
        duty.fulfilledAt());
  }

  /** On paper a missed duty is one that is still not fulfilled. */
  private static DutyState state(DutyView duty) {
    return duty.state() == org.hearthwatch.duty.DutyState.MISSED
        ? DutyState.OVERDUE
        : DutyState.valueOf(duty.state().name());
  }

  private static Bilingual title(DutyView duty) {
    return new Bilingual(duty.titleZh(), duty.titleEn());
  }

  private static Bilingual subject(DutyView duty) {
    return duty.residentName() != null
        ? Bilingual.same(duty.residentName())
        : new Bilingual(duty.facility().zh(), duty.facility().en());
  }

  private static Bilingual accountable(DutyView duty) {
    return duty.accountable() == null
        ? null
        : new Bilingual(duty.accountableZh(), duty.accountableEn());
  }
}

package org.hearthwatch.telemetry.model;

import java.time.Instant;
import org.hearthwatch.telemetry.ReadingKind;

/** Judges the records of a pack one by one against the catalogue and the clock. */
public final class PackRules {
  private final String publisher;
  private final ReadingTimes times;

  /**
   * Rules for one pack.
   *
   * @param publisher the device that published it, as its topic says
   * @param now when it was received
   */
  public PackRules(String publisher, Instant now) {
    this.publisher = publisher;
    this.times = new ReadingTimes(now);
  }

  /** Every record is either in a row, a repetition, or rejected with a reason. */
  public VitalsPack judge(Iterable<SenmlRecord> records) {
    VitalsPack pack = new VitalsPack();
    SenmlResolver resolver = new SenmlResolver();
    for (SenmlRecord written : records) {
      ResolvedRecord resolved = resolver.resolve(written);
      if (resolver.isVersionUnknown()) {
        pack.refuseAll(RejectionReason.VERSION_UNSUPPORTED);
        return pack;
      }
      if (!written.isBaseOnly()) {
        judge(written, resolved, pack);
      }
    }
    return pack;
  }

  private void judge(SenmlRecord written, ResolvedRecord resolved, VitalsPack pack) {
    ReadingName name = ReadingName.parse(resolved.name(), publisher);
    ReadingKind kind = name == null ? null : ReadingKind.ofLabel(name.reading());
    RejectionReason reason = written.fault();
    if (reason == null) {
      reason = name == null ? RejectionReason.NAME_INVALID : fault(kind, resolved);
    }
    if (reason != null) {
      pack.reject(resolved.name(), reason);
      return;
    }
    double value = kind.form() == ReadingKind.Form.FLAG ? truth(resolved) : resolved.number();
    pack.accept(
        resolved.name(),
        new Measurement(
            name.device(), kind, ReadingTimes.instant(resolved.seconds()), kind.kept(value)),
        resolved.update());
  }

  private RejectionReason fault(ReadingKind kind, ResolvedRecord resolved) {
    if (kind == null) {
      return RejectionReason.READING_UNKNOWN;
    }
    RejectionReason time = times.judge(resolved.seconds());
    if (time != null) {
      return time;
    }
    return kind.form() == ReadingKind.Form.FLAG ? flagFault(resolved) : numberFault(kind, resolved);
  }

  private static RejectionReason flagFault(ResolvedRecord resolved) {
    if (resolved.flag() != null) {
      return null;
    }
    boolean other = resolved.number() != null || resolved.foreignValue();
    return other ? RejectionReason.VALUE_NOT_BOOLEAN : RejectionReason.VALUE_MISSING;
  }

  private static RejectionReason numberFault(ReadingKind kind, ResolvedRecord resolved) {
    Double number = resolved.number();
    if (number == null) {
      boolean other = resolved.flag() != null || resolved.foreignValue();
      return other ? RejectionReason.VALUE_NOT_NUMBER : RejectionReason.VALUE_MISSING;
    }
    if (!kind.acceptsUnit(resolved.unit())) {
      return RejectionReason.UNIT_UNEXPECTED;
    }
    if (!kind.isPlausible(number)) {
      return RejectionReason.VALUE_OUT_OF_RANGE;
    }
    boolean fraction = number != Math.rint(number);
    return kind.form() == ReadingKind.Form.CODE && fraction
        ? RejectionReason.VALUE_NOT_INTEGER
        : null;
  }

  private static double truth(ResolvedRecord resolved) {
    return resolved.flag() ? 1 : 0;
  }
}

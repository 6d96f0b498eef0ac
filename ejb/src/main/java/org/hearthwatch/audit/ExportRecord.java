package org.hearthwatch.audit;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.hearthwatch.record.Extract;
import org.hearthwatch.record.RecordReader;
import org.hearthwatch.record.Records;
import org.hearthwatch.record.Words;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;

/** Takes a part of a chain out, so that it can be verified elsewhere; that itself is recorded. */
@Stateless
@DenyAll
public class ExportRecord {

  private static final int MOST = 100_000;
  private static final int LONGEST_REASON = 500;

  @Inject private CurrentCaller callers;
  @Inject private AuditStreams streams;
  @Inject private RecordReader reader;
  @Inject private Records records;
  @Inject private Clock clock;

  /** What was recorded from one moment to another, null meaning without limit. */
  @RolesAllowed({
    Role.Names.STATION_SUPERVISOR,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR
  })
  public RecordExport export(String stream, Instant from, Instant until, String reason) {
    Caller caller = check(stream, reason);
    new Faults()
        .check(from == null || until == null || from.isBefore(until), "from", "FROM_AFTER_TO")
        .throwIfAny();
    Extract extract = reader.extract(stream, from, until, MOST).orElseThrow(Rejection::notFound);
    return export(caller, reason, new RecordExport(null, null, null, from, until, extract));
  }

  /**
   * One entry with what proves it; rejects with {@code NOT_YET_SEALED} before a checkpoint covers
   * it.
   */
  @RolesAllowed({
    Role.Names.STATION_SUPERVISOR,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR
  })
  public RecordExport proof(String stream, long seq, String reason) {
    Caller caller = check(stream, reason);
    if (seq < 1 || reader.entries(stream, seq + 1, 1).stream().noneMatch(one -> one.seq() == seq)) {
      throw Rejection.notFound();
    }
    Extract extract =
        reader.proof(stream, seq, MOST).orElseThrow(() -> Rejection.of("NOT_YET_SEALED"));
    return export(caller, reason, new RecordExport(null, null, null, null, null, extract));
  }

  private Caller check(String stream, String reason) {
    Caller caller = callers.get();
    streams.require(stream, caller);
    new Faults().require("reason", reason).longest("reason", reason, LONGEST_REASON).throwIfAny();
    return caller;
  }

  private RecordExport export(Caller caller, String reason, RecordExport what) {
    Extract extract = what.extract();
    records.append(
        extract.stream(),
        "RECORD_EXPORTED",
        "RECORD",
        extract.stream(),
        Map.of(
            "entries",
            extract.entries().size(),
            "first",
            extract.entries().isEmpty() ? 0 : extract.entries().get(0).seq(),
            "reason",
            new Words(reason.strip())));
    return new RecordExport(
        caller.username(), clock.instant(), reason.strip(), what.from(), what.until(), extract);
  }
}

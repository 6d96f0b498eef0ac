package org.hearthwatch.audit;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.hearthwatch.record.CheckpointView;
import org.hearthwatch.record.RecordReader;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.shared.Role;

/** Reads the chains of the units that answer to the caller, and the checkpoints over all chains. */
@Stateless
@DenyAll
public class FindRecords {

  @Inject private CurrentCaller callers;
  @Inject private AuditStreams streams;
  @Inject private RecordReader reader;
  @Inject private Reading reading;

  /** The chains that the caller may read. */
  @RolesAllowed({
    Role.Names.STATION_SUPERVISOR,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR
  })
  public List<StreamView> streams() {
    return streams.of(callers.get());
  }

  /** Some entries of a chain with numbers below one, the latest first. */
  @RolesAllowed({
    Role.Names.STATION_SUPERVISOR,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR
  })
  public List<RecordedEntry> entries(String stream, long before, int most) {
    Caller caller = callers.get();
    streams.require(stream, caller);
    long sealed = reader.sealedUpTo(stream);
    return reader.entries(stream, before, most).stream()
        .map(entry -> reading.of(entry, caller, sealed))
        .toList();
  }

  /** Some checkpoints with numbers below one, the latest first. */
  @RolesAllowed({
    Role.Names.STATION_SUPERVISOR,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR
  })
  public List<CheckpointView> checkpoints(long before, int most) {
    callers.get();
    return reader.checkpoints(before, most);
  }

  /** The public keys by which exports are verified, as a PEM file. */
  @RolesAllowed({
    Role.Names.STATION_SUPERVISOR,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR
  })
  public String publicKeys() {
    callers.get();
    return reader.trustedKeys();
  }
}

package org.hearthwatch.audit;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.hearthwatch.record.RecordReader;
import org.hearthwatch.record.Verification;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;

/** Verifies a chain where it is stored. */
@Stateless
@DenyAll
public class VerifyRecord {

  @Inject private CurrentCaller callers;
  @Inject private AuditStreams streams;
  @Inject private RecordReader reader;

  /** What was checked, and what was found. */
  @RolesAllowed({
    Role.Names.STATION_SUPERVISOR,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR
  })
  public Verification verify(String stream) {
    streams.require(stream, callers.get());
    return reader.verify(stream).orElseThrow(Rejection::notFound);
  }
}

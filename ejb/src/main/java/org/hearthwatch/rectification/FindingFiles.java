package org.hearthwatch.rectification;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hearthwatch.evidence.EvidenceFiles;
import org.hearthwatch.evidence.FileOwner;
import org.hearthwatch.evidence.FileSubject;
import org.hearthwatch.evidence.FileView;
import org.hearthwatch.evidence.NewFile;
import org.hearthwatch.rectification.adapter.Ledger;
import org.hearthwatch.rectification.model.Finding;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;

/** Photos and documents of a finding: of what is wrong, and of its correction. */
@Stateless
@DenyAll
public class FindingFiles {

  @Inject private CurrentCaller callers;
  @Inject private Registry registry;
  @Inject private Ledger ledger;
  @Inject private Tending tending;
  @Inject private EvidenceFiles files;

  /**
   * Adds a file: what the facility sends shows the correction, what anybody else sends shows what
   * is wrong. Rejects with {@code FINDING_VERIFIED} once the finding is closed.
   */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.RESIDENT_STAFF,
    Role.Names.FACILITY_STAFF,
    Role.Names.PREFECTURE_SUPERVISOR
  })
  public FileView attach(UUID findingId, NewFile file) {
    Caller caller = callers.get();
    Finding finding = tending.lock(findingId, caller);
    String facility = finding.facilityCode();
    finding.checkOpen();
    FileSubject subject =
        caller.role() == Role.FACILITY_STAFF ? FileSubject.CORRECTION : FileSubject.FINDING;
    return files.attach(new FileOwner(subject, findingId, null, facility, facility), file, caller);
  }

  /** The files of a finding: first of what is wrong, then of its correction. */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.RESIDENT_STAFF,
    Role.Names.FACILITY_STAFF,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR
  })
  public List<FileView> of(UUID findingId) {
    Finding finding = ledger.byId(findingId).orElseThrow(Rejection::notFound);
    registry.facility(finding.facilityCode(), callers.get());
    return Stream.of(FileSubject.FINDING, FileSubject.CORRECTION)
        .flatMap(subject -> files.of(subject, findingId).stream())
        .toList();
  }
}

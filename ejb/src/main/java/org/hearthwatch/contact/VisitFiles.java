package org.hearthwatch.contact;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hearthwatch.contact.adapter.Visits;
import org.hearthwatch.evidence.EvidenceFiles;
import org.hearthwatch.evidence.FileOwner;
import org.hearthwatch.evidence.FileSubject;
import org.hearthwatch.evidence.FileView;
import org.hearthwatch.evidence.NewFile;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.registry.PlacementRef;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;

/** Photos and documents of a contact with a placed person. */
@Stateless
@DenyAll
public class VisitFiles {

  @Inject private CurrentCaller callers;
  @Inject private Registry registry;
  @Inject private Visits visits;
  @Inject private EvidenceFiles files;

  /** Adds a file to a contact; when it came is kept, also when that is long after the contact. */
  @RolesAllowed({Role.Names.CONTACT_PERSON, Role.Names.STATION_SUPERVISOR})
  public FileView attach(UUID visitId, NewFile file) {
    Caller caller = callers.get();
    VisitView visit = visits.byId(visitId).orElseThrow(Rejection::notFound);
    PlacementRef placement = registry.placement(visit.placementId(), caller);
    FileOwner owner =
        new FileOwner(
            FileSubject.VISIT,
            visitId,
            placement.id(),
            placement.facilityCode(),
            placement.stationCode());
    return files.attach(owner, file, caller);
  }

  /** The files of a contact, in the order they came. */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR
  })
  public List<FileView> of(UUID visitId) {
    VisitView visit = visits.byId(visitId).orElseThrow(Rejection::notFound);
    registry.readablePlacement(visit.placementId(), callers.get());
    return files.of(FileSubject.VISIT, visitId);
  }
}

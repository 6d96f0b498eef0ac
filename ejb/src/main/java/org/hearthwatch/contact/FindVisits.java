package org.hearthwatch.contact;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hearthwatch.contact.adapter.Visits;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.registry.Looks;
import org.hearthwatch.registry.PlacementRef;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.registry.Through;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;

/** Reads contacts with placed persons within the caller's scope. */
@Stateless
@DenyAll
public class FindVisits {

  @Inject private CurrentCaller callers;
  @Inject private Registry registry;
  @Inject private Looks looks;
  @Inject private Visits visits;

  /** All contacts of one placement, the latest first. */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR
  })
  public List<VisitView> ofPlacement(UUID placementId) {
    Caller caller = callers.get();
    PlacementRef placement = registry.readablePlacement(placementId, caller);
    looks.note(placement.personId(), Through.NOTES, caller);
    return visits.ofPlacement(placement.id());
  }

  /** One contact. */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR
  })
  public VisitView byId(UUID id) {
    VisitView visit = visits.byId(id).orElseThrow(Rejection::notFound);
    registry.readablePlacement(visit.placementId(), callers.get());
    return visit;
  }
}

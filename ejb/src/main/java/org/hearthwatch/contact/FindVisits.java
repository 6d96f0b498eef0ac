package org.hearthwatch.contact;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.UUID;
import org.hearthwatch.shared.Role;

/** Reads contacts with placed persons within the caller's scope. */
@Stateless
@DenyAll
public class FindVisits {

  /** All contacts of one placement, the latest first. */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR
  })
  public List<VisitView> ofPlacement(UUID placementId) {
    throw new UnsupportedOperationException();
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
    throw new UnsupportedOperationException();
  }
}

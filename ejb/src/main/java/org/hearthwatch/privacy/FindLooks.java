package org.hearthwatch.privacy;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hearthwatch.privacy.adapter.Looked;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.shared.Role;

/** Tells those who supervise who looked at a person. */
@Stateless
@DenyAll
public class FindLooks {

  @Inject private CurrentCaller callers;
  @Inject private Registry registry;
  @Inject private Looked looked;

  /** The latest 200 looks at a person within the caller's scope, the latest first. */
  @RolesAllowed({
    Role.Names.STATION_SUPERVISOR,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR
  })
  public List<LookView> at(UUID personId) {
    registry.person(personId, callers.get());
    return looked.at(personId);
  }
}

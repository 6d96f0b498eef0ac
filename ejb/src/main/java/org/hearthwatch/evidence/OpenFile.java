package org.hearthwatch.evidence;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hearthwatch.evidence.adapter.FileStore;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.registry.Looks;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.registry.Through;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;
import org.hearthwatch.shared.Scope;

/** Opens a file of evidence for somebody within whose scope it is. */
@Stateless
@DenyAll
public class OpenFile {

  @Inject private CurrentCaller callers;
  @Inject private Registry registry;
  @Inject private Looks looks;
  @Inject private FileStore store;

  /**
   * The file with its content. Of a file about a person it is noted who looked; what was confided
   * to the station is {@code NOT_FOUND} in the facility. Rejects with {@code FILE_BROKEN} what does
   * not open any more.
   */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.RESIDENT_STAFF,
    Role.Names.FACILITY_STAFF,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR
  })
  public FileContent open(UUID id) {
    Caller caller = callers.get();
    FileOwner owner = store.owner(id).orElseThrow(Rejection::notFound);
    if (!owner.subject().isShownInHouse() && isInHouse(caller)) {
      throw Rejection.notFound();
    }
    if (owner.placementId() == null) {
      registry.facility(owner.facilityCode(), caller);
    } else {
      UUID person = registry.readablePlacement(owner.placementId(), caller).personId();
      looks.note(person, Through.NOTES, caller);
    }
    return store.open(id);
  }

  private static boolean isInHouse(Caller caller) {
    return caller.scope() instanceof Scope.Facility || caller.role() == Role.RESIDENT_STAFF;
  }
}

package org.hearthwatch.duty.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.hearthwatch.duty.DutySubject;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.shared.Role;

/** Who answers for a duty, by the registry as of now. */
@ApplicationScoped
public class Accountability {

  @Inject private Registry registry;

  /** The user in that role for that subject; null when the unit has nobody. */
  public String of(Role role, DutySubject subject, String stationCode) {
    return switch (role) {
      case CONTACT_PERSON ->
          subject.placementId() == null
              ? null
              : registry.contactPerson(subject.placementId()).orElse(null);
      case FACILITY_STAFF -> registry.officer(subject.facilityCode(), role).orElse(null);
      case STATION_SUPERVISOR, RESIDENT_STAFF -> registry.officer(stationCode, role).orElse(null);
      case INSPECTOR, PREFECTURE_SUPERVISOR ->
          registry
              .facility(subject.facilityCode())
              .flatMap(facility -> registry.officer(facility.division(), role))
              .orElse(null);
      default -> null;
    };
  }
}

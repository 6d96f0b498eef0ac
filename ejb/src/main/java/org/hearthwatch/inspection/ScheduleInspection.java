package org.hearthwatch.inspection;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.time.LocalDate;
import java.util.UUID;
import org.hearthwatch.shared.Role;

/** A station or prefecture sends an inspector to a facility. */
@Stateless
@DenyAll
public class ScheduleInspection {

  /** Where, with which checklist, when and by whom. */
  public record Command(
      String facilityCode,
      UUID templateId,
      InspectionKind kind,
      LocalDate scheduledFor,
      String inspector) {}

  /** Schedules the inspection. */
  @RolesAllowed({Role.Names.STATION_SUPERVISOR, Role.Names.PREFECTURE_SUPERVISOR})
  public InspectionView schedule(Command command) {
    throw new UnsupportedOperationException();
  }
}

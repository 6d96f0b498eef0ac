package org.hearthwatch.inspection;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.UUID;
import org.hearthwatch.shared.Role;

/** The inspector ends an inspection. Nothing changes in it afterwards. */
@Stateless
@DenyAll
public class CompleteInspection {

  /**
   * Completes; rejects with {@code ITEMS_UNANSWERED} or {@code NO_WITHOUT_REASON} and the codes of
   * the questions, and with {@code INSPECTION_COMPLETED} a second time.
   */
  @RolesAllowed(Role.Names.INSPECTOR)
  public InspectionView complete(UUID inspectionId) {
    throw new UnsupportedOperationException();
  }
}

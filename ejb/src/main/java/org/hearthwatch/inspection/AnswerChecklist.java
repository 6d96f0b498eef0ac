package org.hearthwatch.inspection;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.UUID;
import org.hearthwatch.shared.Role;

/** The inspector answers a question; each answer is stored as it is given. */
@Stateless
@DenyAll
public class AnswerChecklist {

  /** Stores the answer, in place of an earlier one; the first one starts the inspection. */
  @RolesAllowed(Role.Names.INSPECTOR)
  public InspectionView answer(UUID inspectionId, String itemCode, Answer answer, String note) {
    throw new UnsupportedOperationException();
  }
}

package org.hearthwatch.inspection;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.UUID;
import org.hearthwatch.rectification.FindingView;
import org.hearthwatch.rectification.HazardClass;
import org.hearthwatch.shared.Role;

/** The inspector writes down what is wrong; it stands in the rectification ledger at once. */
@Stateless
@DenyAll
public class RecordFinding {

  /**
   * What was found.
   *
   * @param itemCode the question it stands on; null for none
   * @param hazardClass null means the class of the question
   * @param grade scope and severity, A–L
   */
  public record Command(
      UUID inspectionId,
      String itemCode,
      HazardClass hazardClass,
      Character grade,
      String description) {}

  /** Records the finding; its deadline follows from the grade. */
  @RolesAllowed(Role.Names.INSPECTOR)
  public FindingView record(Command command) {
    throw new UnsupportedOperationException();
  }
}

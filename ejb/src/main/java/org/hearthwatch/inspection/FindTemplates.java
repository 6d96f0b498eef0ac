package org.hearthwatch.inspection;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;
import org.hearthwatch.shared.Role;

/** Reads checklists. */
@Stateless
@DenyAll
public class FindTemplates {

  /** The latest published version of every checklist. */
  @RolesAllowed({
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR
  })
  public List<TemplateView> published() {
    throw new UnsupportedOperationException();
  }
}

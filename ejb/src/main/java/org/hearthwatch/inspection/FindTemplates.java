package org.hearthwatch.inspection;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hearthwatch.inspection.adapter.Templates;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;

/** Reads checklists. They are the same for everybody. */
@Stateless
@DenyAll
public class FindTemplates {

  @Inject private CurrentCaller callers;
  @Inject private Templates templates;

  /** The latest published version of every checklist. */
  @RolesAllowed({
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR,
    Role.Names.ADMIN
  })
  public List<TemplateView> published() {
    callers.get();
    return templates.published();
  }

  /** Every version of every checklist, drafts too; the latest version of each first. */
  @RolesAllowed({Role.Names.PROVINCE_AUDITOR, Role.Names.ADMIN})
  public List<TemplateView> versions() {
    callers.get();
    return templates.all();
  }

  /** One version of a checklist. */
  @RolesAllowed({
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR,
    Role.Names.ADMIN
  })
  public TemplateView byId(UUID id) {
    callers.get();
    return templates.byId(id).orElseThrow(Rejection::notFound);
  }
}

package org.hearthwatch.inspection;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthwatch.inspection.adapter.Templates;
import org.hearthwatch.inspection.model.ChecklistRules;
import org.hearthwatch.record.Records;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.Ids;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;

/**
 * The province writes checklists. A draft changes until it is published; a published version never
 * does, so that an inspection keeps the questions it was scheduled with.
 */
@Stateless
@DenyAll
public class EditTemplate {

  private static final String PROVINCE = "510000";

  @Inject private CurrentCaller callers;
  @Inject private Templates templates;
  @Inject private Records records;
  @Inject private Clock clock;

  /**
   * Begins a draft: of a new checklist, or of the next version of one, which then starts as the
   * latest version stands and needs no titles. Rejects with {@code DRAFT_EXISTS} a second one.
   */
  @RolesAllowed({Role.Names.PROVINCE_AUDITOR, Role.Names.ADMIN})
  public TemplateView begin(String code, String titleZh, String titleEn) {
    callers.get();
    List<TemplateView> versions = code == null ? List.of() : templates.versions(code);
    ChecklistText text =
        versions.isEmpty() ? new ChecklistText(titleZh, titleEn, List.of()) : text(versions.get(0));
    Faults faults = new Faults();
    faults.check(ChecklistRules.isCode(code), "code", "NOT_A_CODE");
    ChecklistRules.check(text, faults);
    faults.throwIfAny();
    boolean hasDraft = !versions.isEmpty() && versions.get(0).state() == TemplateState.DRAFT;
    int version = versions.isEmpty() ? 1 : versions.get(0).version() + 1;
    UUID id = Ids.next();
    if (hasDraft || !templates.addDraft(id, code, version, text)) {
      throw Rejection.conflict("DRAFT_EXISTS", code);
    }
    return templates.byId(id).orElseThrow(Rejection::notFound);
  }

  /**
   * Stores what a draft is to say, all of it.
   *
   * @param revision the one that was read; rejects with {@code CHANGED_MEANWHILE} an outdated one
   */
  @RolesAllowed({Role.Names.PROVINCE_AUDITOR, Role.Names.ADMIN})
  public TemplateView save(UUID id, int revision, ChecklistText text) {
    Caller caller = callers.get();
    draft(id, revision);
    Faults faults = new Faults();
    ChecklistRules.check(text, faults);
    faults.throwIfAny();
    templates.saveDraft(id, text, caller.username(), clock.instant());
    return templates.byId(id).orElseThrow(Rejection::notFound);
  }

  /**
   * Publishes a draft: from now on inspections are scheduled with it, and it never changes. Rejects
   * with {@code CHECKLIST_EMPTY} one without questions.
   */
  @RolesAllowed({Role.Names.PROVINCE_AUDITOR, Role.Names.ADMIN})
  public TemplateView publish(UUID id, int revision) {
    callers.get();
    TemplateView draft = draft(id, revision);
    if (draft.items().isEmpty()) {
      throw Rejection.of("CHECKLIST_EMPTY");
    }
    templates.publish(id, clock.instant());
    records.append(
        PROVINCE,
        "CHECKLIST_PUBLISHED",
        "CHECKLIST",
        id.toString(),
        Map.of(
            "number", draft.code(),
            "version", draft.version(),
            "questions", draft.items().size()));
    return templates.byId(id).orElseThrow(Rejection::notFound);
  }

  /** Throws a draft away. */
  @RolesAllowed({Role.Names.PROVINCE_AUDITOR, Role.Names.ADMIN})
  public void discard(UUID id, int revision) {
    callers.get();
    draft(id, revision);
    templates.discard(id);
  }

  private TemplateView draft(UUID id, int revision) {
    TemplateView known = templates.byId(id).orElseThrow(Rejection::notFound);
    TemplateView draft =
        templates
            .lockDraft(id)
            .orElseThrow(() -> Rejection.conflict("CHECKLIST_PUBLISHED", known.version()));
    if (draft.revision() != revision) {
      throw Rejection.conflict("CHANGED_MEANWHILE");
    }
    return draft;
  }

  private static ChecklistText text(TemplateView view) {
    return new ChecklistText(view.titleZh(), view.titleEn(), view.items());
  }
}

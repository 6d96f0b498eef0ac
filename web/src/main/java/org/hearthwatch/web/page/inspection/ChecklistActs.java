package org.hearthwatch.web.page.inspection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearthwatch.inspection.ChecklistText;
import org.hearthwatch.inspection.EditTemplate;
import org.hearthwatch.inspection.TemplateItem;
import org.hearthwatch.inspection.TemplateView;
import org.hearthwatch.web.i18n.ReaderLanguage;
import org.hearthwatch.web.page.shell.Attempt;
import org.hearthwatch.web.page.shell.FormErrors;

/** Begins, orders, publishes and discards drafts of checklists. */
@Named("checklistActs")
@RequestScoped
public class ChecklistActs {

  @Inject private EditTemplate editTemplate;
  @Inject private ChecklistPage checklist;
  @Inject private Attempt attempt;
  @Inject private ReaderLanguage language;
  private final FormErrors errors = new FormErrors();
  private final HashMap<String, String> typed = new HashMap<>();
  private TemplateView begun;

  /** Begins the draft of a new checklist. */
  public void begin() {
    begin(typed.get("code"), typed.get("titleZh"), typed.get("titleEn"));
  }

  /** Begins the next version of a checklist. */
  public void beginNext(TemplateView version) {
    begin(version.code(), null, null);
  }

  /** Moves a question up (-1) or down (1). */
  public void shift(TemplateItem item, int by) {
    List<TemplateItem> items = new ArrayList<>(checklist.getOne().items());
    int from = items.indexOf(item);
    int to = from + by;
    if (to >= 0 && to < items.size()) {
      Collections.swap(items, from, to);
      save(items);
    }
  }

  /** Takes a question out. */
  public void remove(TemplateItem item) {
    List<TemplateItem> items = new ArrayList<>(checklist.getOne().items());
    items.remove(item);
    save(items);
  }

  /** Publishes the draft. */
  public void publish() {
    TemplateView one = checklist.getOne();
    if (attempt.of(errors, () -> editTemplate.publish(one.id(), one.revision()))) {
      say("/checklists/" + one.id(), "checklist.published");
    }
  }

  /** Throws the draft away. */
  public void discard() {
    TemplateView one = checklist.getOne();
    if (attempt.of(errors, () -> editTemplate.discard(one.id(), one.revision()))) {
      say("/checklists", "checklist.discarded");
    }
  }

  /** What is wrong. */
  public FormErrors getErrors() {
    return errors;
  }

  /** What is typed, by field. */
  public Map<String, String> getTyped() {
    return typed;
  }

  private void begin(String code, String titleZh, String titleEn) {
    if (attempt.of(errors, () -> begun = editTemplate.begin(code, titleZh, titleEn))) {
      say("/checklists/" + begun.id(), "checklist.begun");
    }
  }

  private void save(List<TemplateItem> items) {
    TemplateView one = checklist.getOne();
    ChecklistText text = new ChecklistText(one.titleZh(), one.titleEn(), items);
    if (attempt.of(errors, () -> editTemplate.save(one.id(), one.revision(), text))) {
      say("/checklists/" + one.id(), "checklist.saved");
    }
  }

  private void say(String address, String message) {
    attempt.leaveFor(address, language.say("Supervision", message), "checklist");
  }
}

package org.hearthwatch.web.page.inspection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearthwatch.inspection.FindTemplates;
import org.hearthwatch.inspection.ItemChoice;
import org.hearthwatch.inspection.TemplateItem;
import org.hearthwatch.inspection.TemplateState;
import org.hearthwatch.inspection.TemplateView;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.web.i18n.ReaderLanguage;
import org.hearthwatch.web.page.shell.CurrentUser;
import org.omnifaces.cdi.Param;

/** The checklists with all their versions, and one version as inspectors see it. */
@Named("checklist")
@RequestScoped
public class ChecklistPage {

  @Inject
  @Param(pathIndex = 0)
  private String path;

  @Inject private FindTemplates templates;
  @Inject private CurrentUser me;
  @Inject private ReaderLanguage language;
  private List<TemplateView> all;
  private TemplateView one;

  /** Whether the address asks for one version or for all. */
  public String getPart() {
    return path == null || path.isBlank() ? "list" : "one";
  }

  /** Every version, the latest of each checklist first. */
  public List<TemplateView> getAll() {
    if (all == null) {
      all = templates.versions();
    }
    return all;
  }

  /** Whether the next version of a checklist can be begun from this line. */
  public boolean isNextPossible(TemplateView version) {
    return version.state() == TemplateState.PUBLISHED
        && getAll().stream()
            .noneMatch(
                other ->
                    other.code().equals(version.code()) && other.state() == TemplateState.DRAFT);
  }

  /** The version that is shown. */
  public TemplateView getOne() {
    if (one == null) {
      one = templates.byId(getId());
    }
    return one;
  }

  /** Whether the reader can change it. */
  public boolean isEditable() {
    return getOne().state() == TemplateState.DRAFT && me.is("province-auditor", "admin");
  }

  /** Its questions by section, in the reader's language. */
  public List<Map.Entry<String, List<TemplateItem>>> getSections() {
    Locale locale = language.getLocale();
    return List.copyOf(
        getOne().items().stream()
            .collect(
                Collectors.groupingBy(
                    item -> item.sectionIn(locale), LinkedHashMap::new, Collectors.toList()))
            .entrySet());
  }

  /** The choices of a question as words. */
  public String choices(TemplateItem item) {
    return item.choices().stream()
        .map(one -> one.in(language.getLocale()) + (one.fails() ? " ✕" : ""))
        .collect(Collectors.joining(" / "));
  }

  /** The choices of a question as the editor types them, one a line. */
  static String typed(List<ItemChoice> choices) {
    return choices.stream()
        .map(
            one -> String.join(" | ", one.code(), one.zh(), one.en()) + (one.fails() ? " | !" : ""))
        .collect(Collectors.joining("\n"));
  }

  /** Its identifier. */
  public UUID getId() {
    try {
      return UUID.fromString(path);
    } catch (IllegalArgumentException noIdentifier) {
      throw Rejection.notFound();
    }
  }
}

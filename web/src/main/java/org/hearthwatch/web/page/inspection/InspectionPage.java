package org.hearthwatch.web.page.inspection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hearthwatch.inspection.AddendumView;
import org.hearthwatch.inspection.FindInspections;
import org.hearthwatch.inspection.InspectionDetail;
import org.hearthwatch.inspection.InspectionState;
import org.hearthwatch.inspection.InspectionView;
import org.hearthwatch.inspection.StatementView;
import org.hearthwatch.rectification.FindFindings;
import org.hearthwatch.rectification.FindingFilter;
import org.hearthwatch.rectification.FindingView;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.web.i18n.ReaderLanguage;
import org.hearthwatch.web.page.shell.CurrentUser;
import org.omnifaces.cdi.Param;

/** One inspection: its checklist by section, and what was found. */
@Named("inspection")
@RequestScoped
public class InspectionPage {

  private static final Set<String> PARTS = Set.of("new", "plan", "calendar", "conflicts");

  @Inject
  @Param(pathIndex = 0)
  private String path;

  @Inject private FindInspections inspections;
  @Inject private FindFindings findings;
  @Inject private CurrentUser me;
  @Inject private ReaderLanguage language;
  private InspectionDetail detail;
  private List<Section> sections;
  private List<FindingView> earlier;

  /** What the address asks for: the list, a part by its name, or else one inspection. */
  public String getPart() {
    return path == null || path.isBlank() ? "list" : PARTS.contains(path) ? path : "one";
  }

  /** The inspection as lists show it; rejects one that is out of scope. */
  public InspectionView getOne() {
    return detail().inspection();
  }

  /** What was found in it. */
  public List<FindingView> getFindings() {
    return detail().findings();
  }

  /** What the facility said to the findings; null while nobody was asked. */
  public StatementView getStatement() {
    return detail().statement();
  }

  /** What was said after it was completed. */
  public List<AddendumView> getAddenda() {
    return detail().addenda();
  }

  /** What the answers come to, of a hundred; null when nothing counts yet. */
  public Integer getScore() {
    return detail().score().percent();
  }

  /** Whether the reader conducted it and it has ended. */
  public boolean isCorrectable() {
    return me.is("inspector")
        && me.getUsername().equals(getOne().inspector())
        && getOne().state() == InspectionState.COMPLETED;
  }

  /** The checklist, section by section. */
  public List<Section> getSections() {
    if (sections == null) {
      Map<String, List<Line>> byTitle = new LinkedHashMap<>();
      detail()
          .lines()
          .forEach(
              line ->
                  byTitle
                      .computeIfAbsent(
                          line.item().sectionIn(language.getLocale()), title -> new ArrayList<>())
                      .add(new Line(line, found(line.item().code()))));
      sections = byTitle.entrySet().stream().map(Section::of).toList();
    }
    return sections;
  }

  /** What earlier inspections found in the facility and nobody has verified yet. */
  public List<FindingView> getEarlier() {
    if (earlier == null) {
      earlier =
          findings.list(FindingFilter.unverified().atFacility(getOne().facility().code())).stream()
              .filter(one -> !getOne().id().equals(one.sourceId()))
              .toList();
    }
    return earlier;
  }

  /** Whether the reader is the one to conduct it, and it is not completed. */
  public boolean isConducting() {
    return me.is("inspector")
        && me.getUsername().equals(getOne().inspector())
        && getOne().state() != InspectionState.COMPLETED;
  }

  /** Whether every question is answered. */
  public boolean isAllAnswered() {
    return getOne().answered() == getOne().items();
  }

  /** Its identifier. */
  public UUID getId() {
    try {
      return UUID.fromString(path);
    } catch (IllegalArgumentException noIdentifier) {
      throw Rejection.notFound();
    }
  }

  /** Forgets what was read, after something was stored. */
  public void readAgain() {
    detail = null;
    earlier = null;
  }

  private List<FindingView> found(String item) {
    return detail().findings().stream().filter(one -> item.equals(one.itemCode())).toList();
  }

  private InspectionDetail detail() {
    if (detail == null) {
      detail = inspections.byId(getId());
    }
    return detail;
  }
}

package org.hearthwatch.web.page.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.hearthwatch.rectification.FindingState;
import org.hearthwatch.rectification.FindingView;
import org.hearthwatch.web.page.shell.CurrentUser;

/** What the reader can do about a finding now; the use cases decide for themselves once more. */
@Named("findingActs")
@RequestScoped
public class FindingActs {

  private static final char ACTUAL_HARM = 'G';

  @Inject private CurrentUser me;

  /** Everything, the most likely first. */
  public List<FindingAct> of(FindingView finding) {
    if (finding.state() == FindingState.VERIFIED) {
      return List.of();
    }
    return me.is("facility-staff") ? ofFacility(finding) : ofSupervisors(finding);
  }

  /** The most likely one, as a list of one or none, for a line of the ledger. */
  public List<FindingAct> first(FindingView finding) {
    return of(finding).stream().limit(1).toList();
  }

  private static List<FindingAct> ofFacility(FindingView finding) {
    List<FindingAct> acts = new ArrayList<>();
    if (finding.state() == FindingState.CORRECTED) {
      return acts;
    }
    acts.add(FindingAct.CORRECT);
    if (finding.plannedAt() == null || finding.reopenings() > 0) {
      acts.add(FindingAct.PLAN);
    }
    if (finding.state() == FindingState.OPEN && finding.extensionUntil() == null) {
      acts.add(FindingAct.ASK);
    }
    return acts;
  }

  private List<FindingAct> ofSupervisors(FindingView finding) {
    List<FindingAct> acts = new ArrayList<>();
    boolean outside = me.is("inspector", "station-supervisor", "prefecture-supervisor");
    if (me.is("station-supervisor") && finding.major() && finding.reportedAt() == null) {
      acts.add(FindingAct.REPORT);
    }
    if (outside && finding.state() == FindingState.CORRECTED) {
      if (!finding.major() || me.is("prefecture-supervisor")) {
        acts.add(FindingAct.VERIFY);
      }
      acts.add(FindingAct.REOPEN);
    }
    if (finding.extensionUntil() != null && decides(finding)) {
      acts.add(FindingAct.GRANT);
      acts.add(FindingAct.REFUSE);
    }
    if (outside && !finding.major()) {
      acts.add(FindingAct.DECLARE);
    }
    return acts;
  }

  private boolean decides(FindingView finding) {
    boolean high = finding.major() || finding.grade() >= ACTUAL_HARM;
    return me.is("prefecture-supervisor") || (me.is("station-supervisor") && !high);
  }
}

package org.hearthwatch.web.page.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hearthwatch.contact.CaseLoad;
import org.hearthwatch.contact.FindCaseLoads;
import org.hearthwatch.contact.HandOverCases;
import org.hearthwatch.contact.HandoverResult;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.web.i18n.ReaderLanguage;
import org.hearthwatch.web.page.shell.Attempt;
import org.hearthwatch.web.page.shell.FormErrors;
import org.omnifaces.cdi.Param;

/**
 * Hands the people of one officer to others. Picks and successors are read from the request by the
 * placement they name, so that a list that changed meanwhile can never move the wrong person.
 */
@Named("handover")
@RequestScoped
public class Handover {

  /** Chosen for one person: as for everybody. */
  static final String AS_ALL = "as-all";

  private static final String SENT = "hand-sent";

  @Inject
  @Param(pathIndex = 1)
  private String username;

  @Inject private FindCaseLoads loads;
  @Inject private HandOverCases handOver;
  @Inject private OpenMatters matters;
  @Inject private HttpServletRequest request;
  @Inject private Attempt attempt;
  @Inject private ReaderLanguage language;
  private final FormErrors errors = new FormErrors();
  private CaseLoad officer;
  private List<HandoverRow> rows;
  private HandoverResult result;

  /** Whose people; rejects whoever is no contact person of the reader's station. */
  public CaseLoad getOfficer() {
    if (officer == null) {
      officer = loads.of(username);
    }
    return officer;
  }

  /** To whom: everybody but the officer. */
  public List<CaseLoad> getSuccessors() {
    return loads.all().stream()
        .filter(load -> load.active() && !load.username().equals(username))
        .toList();
  }

  /** The people and what is open with each of them. */
  public List<HandoverRow> getRows() {
    if (rows == null) {
      rows = matters.of(getOfficer().username());
    }
    return rows;
  }

  /** Whether somebody is picked; at first all are. */
  public boolean picked(UUID placement) {
    return request.getParameter(SENT) == null || picks().contains(placement.toString());
  }

  /** What is chosen as successor: of one person, or of all when the placement is null. */
  public String chosen(UUID placement) {
    String typed = request.getParameter(placement == null ? "to-all" : "to-" + placement);
    return typed != null ? typed : placement == null ? "" : AS_ALL;
  }

  /** Hands over what was picked and goes back to the list. */
  public void send() {
    if (attempt.of(errors, this::move)) {
      attempt.leaveFor(
          "/people/contact-persons",
          language.say(
              "People",
              "hand.done",
              result.moved().size(),
              result.dutiesMoved(),
              result.withoutSuccessor()),
          "");
    }
  }

  /** What was refused. */
  public FormErrors getErrors() {
    return errors;
  }

  private void move() {
    List<HandOverCases.Line> lines =
        picks().stream()
            .map(UUID::fromString)
            .map(placement -> new HandOverCases.Line(placement, successor(placement)))
            .toList();
    if (lines.isEmpty()) {
      throw Rejection.of("NOBODY_PICKED");
    }
    result = handOver.handOver(new HandOverCases.Command(username, lines));
  }

  private String successor(UUID placement) {
    String own = chosen(placement);
    String effective = AS_ALL.equals(own) ? chosen(null) : own;
    return effective.isEmpty() ? null : effective;
  }

  private Set<String> picks() {
    String[] picked = request.getParameterValues("pick");
    return picked == null ? Set.of() : Set.copyOf(Arrays.asList(picked));
  }
}

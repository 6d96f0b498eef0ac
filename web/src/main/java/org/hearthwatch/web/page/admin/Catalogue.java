package org.hearthwatch.web.page.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Predicate;
import org.hearthwatch.duty.FindObligations;
import org.hearthwatch.duty.ObligationView;
import org.hearthwatch.web.page.shell.ListState;

/** The rules everything is counted by, with the clause each rests on and how sure we are of it. */
@Named("catalogue")
@RequestScoped
public class Catalogue {

  @Inject private FindObligations obligations;
  @Inject private HttpServletRequest request;
  private ListState state;
  private List<ObligationView> all;

  @PostConstruct
  void read() {
    state = new ListState(request, "/administration", "");
    all = obligations.all();
  }

  /** Filters, kept in the address. */
  public ListState getState() {
    return state;
  }

  /** The rules that the chip leaves. */
  public List<ObligationView> getRows() {
    return all.stream()
        .filter(chip(state.get("show")))
        .filter(rule -> is(state.get("role"), rule.accountableRole()))
        .filter(rule -> is(state.get("subject"), rule.subjectKind().name()))
        .toList();
  }

  /** The roles that rules name. */
  public List<String> getRoles() {
    return all.stream().map(ObligationView::accountableRole).distinct().sorted().toList();
  }

  /** What rules are about. */
  public List<String> getSubjects() {
    return all.stream().map(rule -> rule.subjectKind().name()).distinct().sorted().toList();
  }

  /** How many rules a chip would leave. */
  public long count(String chip) {
    return all.stream().filter(chip(chip)).count();
  }

  private static boolean is(String asked, String value) {
    return asked.isEmpty() || asked.equals(value);
  }

  private static Predicate<ObligationView> chip(String name) {
    return switch (name) {
      case "inforce" -> ObligationView::inForce;
      case "later" -> rule -> !rule.inForce();
      case "unconfirmed" -> rule -> !"CONFIRMED".equals(rule.sourceStatus());
      default -> rule -> true;
    };
  }
}

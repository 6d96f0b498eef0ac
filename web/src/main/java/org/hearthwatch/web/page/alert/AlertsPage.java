package org.hearthwatch.web.page.alert;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.hearthwatch.alert.AlertComment;
import org.hearthwatch.alert.AlertFilter;
import org.hearthwatch.alert.AlertSeverity;
import org.hearthwatch.alert.AlertState;
import org.hearthwatch.alert.AlertView;
import org.hearthwatch.alert.AssignAlert;
import org.hearthwatch.alert.FindAlerts;
import org.hearthwatch.registry.AccountView;
import org.hearthwatch.web.page.shell.CurrentUser;
import org.hearthwatch.web.page.shell.ListState;

/** The alerts within the reader's scope, the most pressing first. */
@Named("alertsPage")
@RequestScoped
public class AlertsPage {

  private static final Comparator<org.hearthwatch.registry.Named> BY_CODE =
      Comparator.comparing(org.hearthwatch.registry.Named::code);

  @Inject private FindAlerts alerts;
  @Inject private AssignAlert assigning;
  @Inject private CurrentUser me;
  @Inject private AlertWords words;
  @Inject private HttpServletRequest request;
  private ListState state;
  private List<org.hearthwatch.registry.Named> houses;
  private List<AlertView> all;
  private List<AlertView> rows;
  private List<AlertComment> comments;

  @PostConstruct
  void read() {
    state = new ListState(request, "/alerts", "urgency");
    List<AlertView> recent = alerts.list(AlertFilter.all());
    houses = recent.stream().map(AlertView::facility).distinct().sorted(BY_CODE).toList();
    all = recent.stream().filter(this::matches).toList();
    rows = state.cut(all.stream().filter(chip(state.get("show"))).filter(this::asked).toList());
  }

  /** Filters and page. */
  public ListState getState() {
    return state;
  }

  /** The alerts of this page. */
  public List<AlertView> getRows() {
    return rows;
  }

  /** The alert of this page when it shows one by itself; else null. */
  public AlertView getOne() {
    return state.get("id").isEmpty() || rows.size() != 1 ? null : rows.get(0);
  }

  /** What was written about the one alert. */
  public List<AlertComment> getComments() {
    if (comments == null) {
      comments = alerts.comments(getOne().id());
    }
    return comments;
  }

  /** Whom the one alert may be given to. */
  public List<AccountView> getCandidates() {
    return assigning.candidates(getOne().id());
  }

  /** The facilities that have alerts, to choose from; one alone is no choice. */
  public List<org.hearthwatch.registry.Named> getHouses() {
    return houses.size() > 1 ? houses : List.of();
  }

  /** The address of a chip: the same search and facility, and no single alert. */
  public String chipAddress(String name) {
    return state.with(Map.of("show", name, "id", ""));
  }

  /** How many alerts a chip would leave. */
  public long count(String chip) {
    return all.stream().filter(chip(chip)).count();
  }

  private boolean matches(AlertView alert) {
    String facility = state.get("facility");
    String text = words.about(alert) + " " + alert.number() + " " + words.what(alert);
    return (facility.isEmpty() || facility.equals(alert.facilityCode()))
        && text.toLowerCase(Locale.ROOT).contains(state.get("q").toLowerCase(Locale.ROOT));
  }

  private boolean asked(AlertView alert) {
    String id = state.get("id");
    return id.isEmpty() || id.equals(alert.id().toString());
  }

  private Predicate<AlertView> chip(String name) {
    return switch (name) {
      case "waiting" -> alert -> alert.state() == AlertState.OPEN;
      case "emergency" ->
          alert ->
              alert.severity() == AlertSeverity.EMERGENCY && alert.state() != AlertState.RESOLVED;
      case "mine" ->
          alert ->
              me.getUsername().equals(alert.assignedTo()) && alert.state() != AlertState.RESOLVED;
      case "silence" -> alert -> alert.kind().isSilence() && alert.state() != AlertState.RESOLVED;
      case "resolved" -> alert -> alert.state() == AlertState.RESOLVED;
      case "all" -> alert -> true;
      default ->
          state.get("id").isEmpty() ? alert -> alert.state() != AlertState.RESOLVED : alert -> true;
    };
  }
}

package org.hearthwatch.web.page.signal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.hearthwatch.screening.FindSignals;
import org.hearthwatch.screening.SignalKind;
import org.hearthwatch.screening.SignalView;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.web.page.shell.ListState;
import org.omnifaces.cdi.Param;

/** The signals within the reader's scope, or one of them: {@code /signals/{id}}. */
@Named("signalsPage")
@RequestScoped
public class SignalsPage {

  @Inject
  @Param(pathIndex = 0)
  private String id;

  @Inject private FindSignals signals;
  @Inject private HttpServletRequest request;
  private ListState state;
  private List<SignalView> all;
  private List<SignalView> rows;
  private SignalView one;
  private List<TracePlot> plots;

  @PostConstruct
  void read() {
    if (!isSingle()) {
      state = new ListState(request, "/signals", "urgency");
      all = signals.list();
      rows = state.cut(all.stream().filter(chip(state.get("show"))).filter(this::ofKind).toList());
    }
  }

  /** Whether the address names one of them. */
  public boolean isSingle() {
    return id != null && !id.isBlank();
  }

  /** Filters and page. */
  public ListState getState() {
    return state;
  }

  /** The signals of this page. */
  public List<SignalView> getRows() {
    return rows;
  }

  /** What a screen can find. */
  public SignalKind[] getKinds() {
    return SignalKind.values();
  }

  /** How many signals a chip would leave. */
  public long count(String chip) {
    return all.stream().filter(chip(chip)).count();
  }

  /** The one; rejects what is out of scope. */
  public SignalView getOne() {
    if (one == null) {
      one = signals.byId(getId());
    }
    return one;
  }

  /** Its traces, drawn to one scale. */
  public List<TracePlot> getPlots() {
    if (plots == null) {
      plots = TracePlot.of(signals.traces(getId()));
    }
    return plots;
  }

  /** Its digits, drawn. */
  public DigitPlot getDigits() {
    return new DigitPlot(getOne().evidence().digits());
  }

  /** The id in the address. */
  UUID getId() {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException noId) {
      throw Rejection.notFound();
    }
  }

  private boolean ofKind(SignalView signal) {
    String kind = state.get("kind");
    return kind.isEmpty() || kind.equals(signal.kind().name());
  }

  private static Predicate<SignalView> chip(String name) {
    return switch (name) {
      case "settled" -> signal -> signal.settledAt() != null;
      case "all" -> signal -> true;
      default -> signal -> signal.settledAt() == null;
    };
  }
}

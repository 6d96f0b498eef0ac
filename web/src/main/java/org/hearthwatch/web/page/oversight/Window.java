package org.hearthwatch.web.page.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearthwatch.compliance.AssessCompliance;
import org.hearthwatch.compliance.ComplianceSubject;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Zones;
import org.hearthwatch.web.page.shell.FormErrors;
import org.hearthwatch.web.page.shell.Inputs;
import org.hearthwatch.web.page.shell.ListState;
import org.omnifaces.util.Utils;

/**
 * For which days a figure is asked, as of which day, and as known on which day; all four are kept
 * in the address. A day means its end, so that what happened on it counts; today means now.
 */
public class Window {

  /**
   * Days that one often asks for.
   *
   * @param name key of its wording
   * @param address the same page for these days
   * @param chosen whether the page shows these days
   */
  public record Preset(String name, String address, boolean chosen) {}

  private final Map<String, String> typed = new LinkedHashMap<>();
  private final FormErrors errors = new FormErrors();
  private final List<Preset> presets = new ArrayList<>();
  private LocalDate from;
  private LocalDate to;
  private Instant asOf;
  private Instant knownAt;

  /** Reads the window from the address; what cannot be read is noted and left out. */
  public static Window of(ListState address, Instant now, Locale locale) {
    Window window = new Window();
    for (String field : new String[] {"from", "to", "asOf", "knownAt"}) {
      window.typed.put(field, address.get(field));
    }
    for (UsualDays days : UsualDays.values()) {
      window.presets.add(days.preset(address, Zones.day(now)));
    }
    try {
      window.read(now);
    } catch (Rejection unreadable) {
      window.errors.take(unreadable, locale);
    }
    return window;
  }

  private void read(Instant now) {
    Inputs inputs = new Inputs();
    from = inputs.date("from", typed.get("from"));
    to = inputs.date("to", typed.get("to"));
    asOf = end(inputs.date("asOf", typed.get("asOf")), now);
    knownAt = end(inputs.date("knownAt", typed.get("knownAt")), now);
    inputs.throwIfAny();
    if (from != null && from.isAfter(to == null ? Zones.day(now) : to)) {
      from = null;
      new Faults().check(false, "from", "AFTER_TO").throwIfAny();
    }
  }

  private static Instant end(LocalDate day, Instant now) {
    if (day == null || !day.isBefore(Zones.day(now))) {
      return null;
    }
    return Zones.startOfDay(day.plusDays(1)).minusNanos(1_000);
  }

  /** Days that one often asks for. */
  public List<Preset> getPresets() {
    return presets;
  }

  /** The question for a subject within this window. */
  public AssessCompliance.Question about(ComplianceSubject kind, String id) {
    return new AssessCompliance.Question(kind, id, from, to, asOf, knownAt, null);
  }

  /** What was typed, by field. */
  public Map<String, String> getTyped() {
    return typed;
  }

  /** What of it could not be read. */
  public FormErrors getErrors() {
    return errors;
  }

  /** Whether the figure is one of the past, or of what was known then. */
  public boolean isPast() {
    return asOf != null || knownAt != null;
  }

  /** The window as parameters of an address, beginning with an ampersand; empty when usual. */
  public String getQuery() {
    return typed.entrySet().stream()
        .filter(one -> !one.getValue().isEmpty())
        .map(one -> "&" + one.getKey() + "=" + Utils.encodeURL(one.getValue()))
        .collect(Collectors.joining());
  }
}

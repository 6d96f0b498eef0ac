package org.hearthwatch.web.page.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearthwatch.timeline.FindTimeline;
import org.hearthwatch.timeline.TimelineEntry;
import org.hearthwatch.timeline.TimelineKind;
import org.hearthwatch.web.i18n.ReaderLanguage;
import org.hearthwatch.web.page.shell.CurrentUser;
import org.hearthwatch.web.page.shell.ListState;

/** What happened around the person of the page, a part at a time; the address says which part. */
@Named("timeline")
@RequestScoped
public class PersonTimeline {

  private static final int SHOWN = 20;
  private static final String KIND = "kind";
  private static final String BEFORE = "before";
  private static final String BEFORE_ID = "beforeId";

  @Inject private FindTimeline find;
  @Inject private PersonPage person;
  @Inject private CurrentUser me;
  @Inject private ReaderLanguage language;
  @Inject private HttpServletRequest request;
  private ListState state;
  private List<TimelineEntry> read;

  @PostConstruct
  void where() {
    state = new ListState(request, "/people/" + person.getResident().id(), "");
  }

  /** The entries of this part, the latest first. */
  public List<TimelineEntry> getEntries() {
    List<TimelineEntry> all = read();
    return all.subList(0, Math.min(SHOWN, all.size()));
  }

  /** The kinds that the reader may choose from. */
  public List<TimelineKind> getKinds() {
    boolean inHouse = me.is("facility-staff", "resident-staff");
    return List.of(TimelineKind.values()).stream()
        .filter(
            kind -> !inHouse || !Set.of(TimelineKind.CONTACT, TimelineKind.FINDING).contains(kind))
        .toList();
  }

  /** Whether only this kind is shown; for an empty text whether everything is. */
  public boolean on(String kind) {
    return state.get(KIND).equals(kind);
  }

  /** The address that shows only one kind, or everything for an empty text. */
  public String with(String kind) {
    return state.with(Map.of(KIND, kind, BEFORE, "", BEFORE_ID, "")) + "#timeline";
  }

  /** The address of what happened earlier; null when there is nothing. */
  public String getEarlier() {
    if (read().size() <= SHOWN) {
      return null;
    }
    TimelineEntry last = read().get(SHOWN - 1);
    return state.with(Map.of(BEFORE, last.at().toString(), BEFORE_ID, last.id().toString()))
        + "#timeline";
  }

  /** Whether the reader has gone back from the latest. */
  public boolean isEarlierPart() {
    return !state.get(BEFORE).isEmpty();
  }

  /** What happened, in words. */
  public String word(TimelineEntry entry) {
    return switch (entry.kind()) {
      case PLACEMENT -> language.say("People", "timeline." + entry.what());
      case CONTACT -> language.say("People", "channel." + entry.what());
      case HEALTH_UPDATE -> language.say("People", "timeline.HEALTH_UPDATE");
      case ALERT -> language.say("People", "alert.kind." + entry.what());
      case INCIDENT -> language.say("FacilityDay", "kind." + entry.what());
      case INSPECTION -> language.say("Supervision", "kind." + entry.what());
      case FINDING -> language.say("Supervision", "hazard." + entry.what());
    };
  }

  /** The state to show beside it; an empty text for none. */
  public String look(TimelineEntry entry) {
    return switch (entry.kind()) {
      case CONTACT, ALERT -> entry.grade();
      case HEALTH_UPDATE -> entry.what();
      case PLACEMENT, INCIDENT, INSPECTION, FINDING -> "";
    };
  }

  /** Where it is told in full; an empty text for nowhere else. */
  public String link(TimelineEntry entry) {
    return switch (entry.kind()) {
      case ALERT -> "/alerts?id=" + entry.id();
      case INCIDENT -> "/incidents/" + entry.id();
      case INSPECTION -> "/inspections/" + entry.id();
      case FINDING -> "/ledger?id=" + entry.id();
      case PLACEMENT, CONTACT, HEALTH_UPDATE -> "";
    };
  }

  private List<TimelineEntry> read() {
    if (read == null) {
      read =
          find.of(
              person.getResident().id(),
              new FindTimeline.Part(kinds(), moment(), beforeId(), SHOWN + 1));
    }
    return read;
  }

  private Set<TimelineKind> kinds() {
    String wanted = state.get(KIND);
    return List.of(TimelineKind.values()).stream()
        .filter(kind -> kind.name().equals(wanted))
        .collect(Collectors.toSet());
  }

  private Instant moment() {
    try {
      return state.get(BEFORE).isEmpty() ? null : Instant.parse(state.get(BEFORE));
    } catch (DateTimeException unreadable) {
      return null;
    }
  }

  private UUID beforeId() {
    try {
      return state.get(BEFORE_ID).isEmpty() ? null : UUID.fromString(state.get(BEFORE_ID));
    } catch (IllegalArgumentException noIdentifier) {
      return null;
    }
  }
}

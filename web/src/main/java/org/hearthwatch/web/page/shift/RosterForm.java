package org.hearthwatch.web.page.shift;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearthwatch.registry.AccountView;
import org.hearthwatch.registry.FacilityView;
import org.hearthwatch.registry.FindFacilities;
import org.hearthwatch.registry.FindUnits;
import org.hearthwatch.shared.Zones;
import org.hearthwatch.stationing.RosterShift;
import org.hearthwatch.web.i18n.ReaderLanguage;
import org.hearthwatch.web.page.shell.Attempt;
import org.hearthwatch.web.page.shell.FormErrors;
import org.hearthwatch.web.page.shell.Inputs;

/** The station says who is in a facility, and when. */
@Named("roster")
@RequestScoped
public class RosterForm {

  @Inject private RosterShift rosterShift;
  @Inject private FindUnits units;
  @Inject private FindFacilities facilities;
  @Inject private Attempt attempt;
  @Inject private ReaderLanguage language;
  @Inject private Clock clock;
  private final FormErrors errors = new FormErrors();
  private final HashMap<String, String> typed = new HashMap<>();

  private List<AccountView> officers;
  private List<FacilityView> known;

  @PostConstruct
  void startTomorrow() {
    officers = units.residentStaff();
    known = facilities.all();
    typed.put("day", Zones.day(clock.instant()).plusDays(1).toString());
    typed.put("startsAt", "08:00");
    typed.put("endsAt", "18:00");
  }

  /** Rosters the shift; one whose end is not after its start lasts into the next day. */
  public void send() {
    if (attempt.of(errors, this::store)) {
      attempt.leaveFor("/shift", language.say("FacilityDay", "roster.done"), "roster");
    }
  }

  /** What is typed, by field. */
  public Map<String, String> getTyped() {
    return typed;
  }

  /** What is wrong. */
  public FormErrors getErrors() {
    return errors;
  }

  /** The station's resident staff. */
  public List<AccountView> getOfficers() {
    return officers;
  }

  /** The facilities the station uses. */
  public List<FacilityView> getFacilities() {
    return known;
  }

  private void store() {
    Inputs inputs =
        new Inputs()
            .require("facilityCode", typed.get("facilityCode"))
            .require("username", typed.get("username"));
    Instant from = inputs.moment("day", typed.get("day"), "startsAt", typed.get("startsAt"));
    Instant to = inputs.moment("day", typed.get("day"), "endsAt", typed.get("endsAt"));
    inputs.throwIfAny();
    Instant end = to.isAfter(from) ? to : to.plus(1, ChronoUnit.DAYS);
    rosterShift.roster(typed.get("facilityCode"), typed.get("username"), from, end);
  }
}

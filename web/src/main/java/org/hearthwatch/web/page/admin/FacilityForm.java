package org.hearthwatch.web.page.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.hearthwatch.administration.ChangeFacility;
import org.hearthwatch.administration.FacilityEntry;
import org.hearthwatch.administration.OpenFacility;
import org.hearthwatch.registry.FacilityFacts;
import org.hearthwatch.registry.UnitView;
import org.hearthwatch.web.i18n.ReaderLanguage;
import org.hearthwatch.web.page.shell.Attempt;
import org.hearthwatch.web.page.shell.FormErrors;
import org.hearthwatch.web.page.shell.Inputs;

/** Opens a facility, or says what it is like now. */
@Named("facilityForm")
@RequestScoped
public class FacilityForm {

  @Inject private AdminPath path;
  @Inject private OrganisationPage page;
  @Inject private OpenFacility facilities;
  @Inject private ChangeFacility changes;
  @Inject private Attempt attempt;
  @Inject private ReaderLanguage language;
  @Inject private HttpServletRequest request;
  private final FormErrors errors = new FormErrors();
  private final Map<String, String> typed = new HashMap<>();
  private UnitView opened;

  @PostConstruct
  void fill() {
    typed.put("division", request.getParameter("division"));
    typed.put("station", request.getParameter("station"));
    if ("organisation".equals(path.getPart()) && page.isFacility()) {
      FacilityFacts now = page.getFacts();
      typed.put("nameZh", now.nameZh());
      typed.put("nameEn", now.nameEn());
      typed.put("capacity", Integer.toString(now.capacity()));
      typed.put("station", now.stationCode());
      typed.put("latitude", Objects.toString(now.latitude(), ""));
      typed.put("longitude", Objects.toString(now.longitude(), ""));
    }
  }

  /** Opens one. */
  public void open() {
    if (attempt.of(errors, this::store)) {
      attempt.leaveFor(
          "/administration/organisations/" + opened.code(),
          language.say("Administration", "done.opened", opened.code()),
          "facility");
    }
  }

  /** Changes this one. */
  public void change() {
    if (attempt.of(errors, () -> changes.change(path.getSubject(), entry(new Inputs())))) {
      attempt.leaveFor(attempt.here(), language.say("Administration", "done.changed"), "");
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

  private void store() {
    Inputs inputs = new Inputs();
    LocalDate since = inputs.date("supervisedSince", typed.get("supervisedSince"));
    opened = facilities.open(typed.get("division"), entry(inputs), since);
  }

  private FacilityEntry entry(Inputs inputs) {
    Integer capacity = inputs.whole("capacity", typed.get("capacity"));
    Double latitude = degrees(inputs.decimal("latitude", typed.get("latitude")));
    Double longitude = degrees(inputs.decimal("longitude", typed.get("longitude")));
    inputs.throwIfAny();
    return new FacilityEntry(
        typed.get("nameZh"),
        typed.get("nameEn"),
        capacity,
        typed.get("station"),
        latitude,
        longitude);
  }

  private static Double degrees(BigDecimal typed) {
    return typed == null ? null : typed.doubleValue();
  }
}

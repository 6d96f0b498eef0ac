package org.hearthwatch.web.page.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.hearthwatch.administration.OpenStation;
import org.hearthwatch.registry.UnitView;
import org.hearthwatch.web.i18n.ReaderLanguage;
import org.hearthwatch.web.page.shell.Attempt;
import org.hearthwatch.web.page.shell.FormErrors;

/** Opens a station, or calls one something else. */
@Named("stationForm")
@RequestScoped
public class StationForm {

  @Inject private AdminPath path;
  @Inject private OrganisationPage page;
  @Inject private OpenStation stations;
  @Inject private Attempt attempt;
  @Inject private ReaderLanguage language;
  @Inject private HttpServletRequest request;
  private final FormErrors errors = new FormErrors();
  private final Map<String, String> typed = new HashMap<>();
  private UnitView opened;

  @PostConstruct
  void fill() {
    typed.put("division", request.getParameter("division"));
    if ("organisation".equals(path.getPart()) && page.isStation()) {
      typed.put("nameZh", page.getUnit().name().zh());
      typed.put("nameEn", page.getUnit().name().en());
    }
  }

  /** Opens one. */
  public void open() {
    boolean done =
        attempt.of(
            errors,
            () ->
                opened =
                    stations.open(typed.get("division"), typed.get("nameZh"), typed.get("nameEn")));
    if (done) {
      attempt.leaveFor(
          "/administration/organisations/" + opened.code(),
          language.say("Administration", "done.opened", opened.code()),
          "station");
    }
  }

  /** Calls this one something else. */
  public void rename() {
    boolean done =
        attempt.of(
            errors,
            () -> stations.rename(path.getSubject(), typed.get("nameZh"), typed.get("nameEn")));
    if (done) {
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
}

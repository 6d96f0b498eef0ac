package org.hearthwatch.web.page.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hearthwatch.administration.FindOrganisations;
import org.hearthwatch.registry.UnitKind;
import org.hearthwatch.registry.UnitView;
import org.hearthwatch.web.i18n.ReaderLanguage;

/** The units to choose from: thousands in a province, so one types and picks. */
@Named("unitChoice")
@RequestScoped
public class UnitChoice {

  @Inject private FindOrganisations organisations;
  @Inject private ReaderLanguage language;
  private List<UnitView> units;

  /** All that the administrator looks after. */
  public List<UnitView> getAll() {
    if (units == null) {
      units = organisations.all();
    }
    return units;
  }

  /** The prefectures. */
  public List<UnitView> getPrefectures() {
    return of(UnitKind.PREFECTURE);
  }

  /** The stations. */
  public List<UnitView> getStations() {
    return of(UnitKind.STATION);
  }

  /** The name of a unit; the code itself when it is not known. */
  public String name(String code) {
    return getAll().stream()
        .filter(unit -> unit.code().equals(code))
        .map(unit -> unit.name().in(language.getLocale()))
        .findFirst()
        .orElse(code);
  }

  /** What was typed or picked, as a code: everything up to the first space. */
  static String code(String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip().split("\\s", 2)[0];
  }

  private List<UnitView> of(UnitKind kind) {
    return getAll().stream().filter(unit -> unit.kind() == kind).toList();
  }
}

package org.hearthwatch.web.page.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearthwatch.administration.AccessState;
import org.hearthwatch.administration.Change;
import org.hearthwatch.registry.AccountState;
import org.hearthwatch.web.i18n.Bundles;
import org.hearthwatch.web.i18n.ReaderLanguage;

/** Words and looks of what administrators do. */
@Named("adminWords")
@RequestScoped
public class AdminWords {

  private static final String BUNDLE = "Administration";
  private static final Set<String> WITH_DIFFERENCES =
      Set.of("STATION_CHANGED", "FACILITY_CHANGED", "FACILITY_OPENED", "STATION_OPENED");

  @Inject private ReaderLanguage language;
  @Inject private UnitChoice units;

  /** One entry of the record, in a sentence; its action when there is none for it. */
  public String say(Change change) {
    Map<String, String> facts = change.facts();
    return Bundles.textOr(
        language.getLocale(),
        BUNDLE,
        "change." + change.action(),
        change.action(),
        List.of(
            role(facts.get("role")),
            unit(facts.get("unit")),
            role(facts.get("fromRole")),
            unit(facts.get("fromUnit")),
            word("reason.", facts.get("reason")),
            word("way.", facts.get("way"))));
  }

  /** What an entry about a unit says of it, a line a field. */
  public List<String> lines(Change change) {
    return WITH_DIFFERENCES.contains(change.action())
        ? change.facts().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(
                one -> word("fact.", one.getKey()) + language.say(BUNDLE, "colon") + one.getValue())
            .toList()
        : List.of();
  }

  /** The look of an account's state. */
  public String look(AccountState state) {
    return switch (state) {
      case ACTIVE -> "GOOD";
      case PROPOSED -> "DUE_SOON";
      case SUSPENDED -> "ENDED";
    };
  }

  /** The look of how far the realm has followed. */
  public String realmLook(AccessState state) {
    return switch (state) {
      case IN_STEP -> "GOOD";
      case WAITING -> "WAITING";
      case FAILED -> "OVERDUE";
      case UNTOUCHED -> "UNKNOWN";
    };
  }

  private String role(String name) {
    return name == null ? "" : language.say("Shell", "role." + name);
  }

  private String unit(String code) {
    return code == null ? "" : units.name(code);
  }

  private String word(String prefix, String key) {
    return key == null
        ? ""
        : Bundles.textOr(language.getLocale(), BUNDLE, prefix + key, key, List.of());
  }
}

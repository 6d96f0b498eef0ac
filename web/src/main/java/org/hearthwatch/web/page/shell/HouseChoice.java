package org.hearthwatch.web.page.shell;

import java.util.List;
import java.util.Locale;
import org.hearthwatch.registry.Named;

/**
 * The facility a list is about: the one in the address, else the only one there is, else none.
 *
 * @param houses the facilities to choose from
 * @param chosen the code of the facility, or an empty text
 */
public record HouseChoice(List<Named> houses, String chosen) {

  /** What a list's address says of some facilities. */
  public static HouseChoice in(ListState state, List<Named> houses) {
    String asked = state.get("facility");
    return new HouseChoice(
        houses, asked.isEmpty() && houses.size() == 1 ? houses.get(0).code() : asked);
  }

  /** Keeps its own copy of the facilities. */
  public HouseChoice {
    houses = List.copyOf(houses);
  }

  /** Whether there is nothing to show before one is chosen. */
  public boolean isOpen() {
    return chosen.isEmpty();
  }

  /** What the chosen facility is called; its code when it is out of reach. */
  public String nameIn(Locale locale) {
    return houses.stream()
        .filter(one -> one.code().equals(chosen))
        .map(one -> one.in(locale))
        .findFirst()
        .orElse(chosen);
  }
}

package org.hearthwatch.web.page.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * The bar beside every page; below it on a phone, where the first four fit and the rest is folded.
 */
@Named("navigation")
@RequestScoped
public class Navigation {

  private static final int FIT_ON_A_PHONE = 4;

  @Inject private CurrentUser me;

  /** Where the signed-in person goes. */
  public List<NavEntry> getEntries() {
    return me.isSignedIn() ? NavEntry.of(me.getRole()) : List.of();
  }

  /** What is folded behind "more" on a phone. */
  public List<NavEntry> getRest() {
    List<NavEntry> all = getEntries();
    return all.size() <= FIT_ON_A_PHONE + 1 ? List.of() : all.subList(FIT_ON_A_PHONE, all.size());
  }

  /** Whether an entry is folded on a phone. */
  public boolean folded(NavEntry entry) {
    return getRest().contains(entry);
  }

  /** Whether the role of the signed-in person leads to the entry of that key. */
  public boolean leadsTo(String key) {
    return getEntries().stream().anyMatch(entry -> entry.getKey().equals(key));
  }
}

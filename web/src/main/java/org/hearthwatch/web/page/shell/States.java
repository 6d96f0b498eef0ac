package org.hearthwatch.web.page.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hearthwatch.web.i18n.Bundles;
import org.hearthwatch.web.i18n.ReaderLanguage;

/** Looks and words of states, for {@code hw:state}. */
@Named("states")
@RequestScoped
public class States {

  @Inject private ReaderLanguage language;

  /** Icon and style of a state. */
  public String look(Object state) {
    return Look.of(state).getKey();
  }

  /** The word for a state: {@code state.<NAME>} of the Shell bundle, else the name itself. */
  public String word(Object state) {
    String name = String.valueOf(state);
    return Bundles.textOr(language.getLocale(), "Shell", "state." + name, name, List.of());
  }
}

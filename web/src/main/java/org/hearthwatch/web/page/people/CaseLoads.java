package org.hearthwatch.web.page.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hearthwatch.contact.CaseLoad;
import org.hearthwatch.contact.FindCaseLoads;
import org.hearthwatch.web.i18n.ReaderLanguage;

/** The contact persons of the reader's station and what each of them carries. */
@Named("caseLoads")
@RequestScoped
public class CaseLoads {

  @Inject private FindCaseLoads find;
  @Inject private ReaderLanguage language;
  private List<CaseLoad> all;

  /** All of them, also those who may not act any more but still have people. */
  public List<CaseLoad> getAll() {
    if (all == null) {
      all = find.all();
    }
    return all;
  }

  /** Those to whom somebody can be assigned. */
  public List<CaseLoad> getChoices() {
    return getAll().stream().filter(CaseLoad::active).toList();
  }

  /** Name and load; says so when there are already as many people as one officer should have. */
  public String label(CaseLoad load) {
    boolean full = load.cases() >= load.limit().most();
    return language.say(
        "People",
        full ? "load.option.over" : "load.option",
        load.nameIn(language.getLocale()),
        load.cases(),
        load.limit().most());
  }
}

package org.hearthwatch.web.page.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hearthwatch.contact.FindMyPeople;
import org.hearthwatch.contact.PersonInCare;
import org.hearthwatch.web.page.shell.CurrentUser;

/** A contact person's own people and those of the colleagues they stand in for. */
@Named("myPeople")
@RequestScoped
public class MyPeople {

  @Inject private FindMyPeople people;
  @Inject private CurrentUser me;
  private List<PersonInCare> rows;

  /** What is due first on top. */
  public List<PersonInCare> getRows() {
    if (rows == null) {
      rows = people.mine();
    }
    return rows;
  }

  /** Whether the reader only stands in for the one who answers for somebody. */
  public boolean instead(PersonInCare person) {
    return !me.getUsername().equals(person.contactPerson());
  }
}

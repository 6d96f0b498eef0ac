package org.hearthwatch.contact.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.hearthwatch.contact.CaseLoad;
import org.hearthwatch.notification.Notice;
import org.hearthwatch.notification.Notices;
import org.hearthwatch.notification.Severity;
import org.hearthwatch.registry.AccountLeft;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.shared.Role;
import org.hearthwatch.shared.Work;
import org.hearthwatch.shared.WorksAs;

/** Tells the station that a contact person may not act any more and still has people. */
@ApplicationScoped
@WorksAs(Work.ENGINE)
public class OfficerGone {

  @Inject private CaseLoads loads;
  @Inject private Registry registry;
  @Inject private Notices notices;

  /** Told twice, nobody is told twice. */
  public void on(@Observes AccountLeft event) {
    if (event.role() == Role.CONTACT_PERSON) {
      loads.of(event.unitCode(), event.at()).stream()
          .filter(load -> load.username().equals(event.username()) && load.cases() > 0)
          .forEach(load -> tell(event, load));
    }
  }

  private void tell(AccountLeft event, CaseLoad load) {
    List<Notice> told =
        registry.officers(event.unitCode(), Role.STATION_SUPERVISOR).stream()
            .map(supervisor -> notice(event, load, supervisor))
            .toList();
    notices.send(told);
  }

  private static Notice notice(AccountLeft event, CaseLoad load, String supervisor) {
    return new Notice(
        "contact-person-gone/" + event.username() + "/" + event.at(),
        supervisor,
        Severity.URGENT,
        "CONTACT_PERSON_GONE",
        Map.of(
            "officer_zh", load.displayZh(),
            "officer_en", load.displayEn(),
            "count", Integer.toString(load.cases())),
        "/people/contact-persons/" + event.username());
  }
}

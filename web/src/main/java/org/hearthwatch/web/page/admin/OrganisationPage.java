package org.hearthwatch.web.page.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hearthwatch.administration.AccountDetail;
import org.hearthwatch.administration.AccountFilter;
import org.hearthwatch.administration.Change;
import org.hearthwatch.administration.FindAccounts;
import org.hearthwatch.administration.FindOrganisations;
import org.hearthwatch.registry.FacilityFacts;
import org.hearthwatch.registry.UnitKind;
import org.hearthwatch.registry.UnitView;

/** One unit: what it is like, who acts for it, what was done to it. */
@Named("organisationPage")
@RequestScoped
public class OrganisationPage {

  @Inject private AdminPath path;
  @Inject private FindOrganisations organisations;
  @Inject private FindAccounts accounts;
  private UnitView unit;
  private FacilityFacts facility;
  private List<Change> history;

  /** The unit; rejects one that is out of reach. */
  public UnitView getUnit() {
    if (unit == null) {
      unit = organisations.byCode(path.getSubject());
    }
    return unit;
  }

  /** Whether it is a facility. */
  public boolean isFacility() {
    return getUnit().kind() == UnitKind.FACILITY;
  }

  /** Whether it is a station. */
  public boolean isStation() {
    return getUnit().kind() == UnitKind.STATION;
  }

  /** What a facility is like. */
  public FacilityFacts getFacts() {
    if (facility == null) {
      facility = organisations.facility(path.getSubject());
    }
    return facility;
  }

  /** Who acts for it, by user name. */
  public List<AccountDetail> getAccounts() {
    return accounts.list(new AccountFilter(null, null, getUnit().code(), null, null)).stream()
        .filter(one -> one.unit().code().equals(getUnit().code()))
        .toList();
  }

  /** What the record says of it, the latest first. */
  public List<Change> getHistory() {
    if (history == null) {
      history = organisations.history(path.getSubject());
    }
    return history;
  }
}

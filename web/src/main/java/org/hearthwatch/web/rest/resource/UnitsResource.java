package org.hearthwatch.web.rest.resource;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearthwatch.registry.AccountView;
import org.hearthwatch.registry.AgreementView;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.FindUnits;
import org.hearthwatch.registry.Named;
import org.hearthwatch.registry.WhoAmI;
import org.hearthwatch.web.rest.access.Calls;
import org.hearthwatch.web.rest.paging.Listing;
import org.hearthwatch.web.rest.paging.Order;
import org.hearthwatch.web.rest.paging.Paging;

/** What forms choose from, and who the caller is. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Units and accounts")
public class UnitsResource {

  /** The caller of the interface. */
  public record Me(String username, String role, Named unit, String displayZh, String displayEn) {}

  @Inject private FindUnits units;
  @Inject private WhoAmI whoAmI;

  /** The caller. */
  @GET
  @Path("me")
  @Calls(value = WhoAmI.class, method = "get")
  @Operation(summary = "In which role and for which unit the caller acts")
  public Me me() {
    Caller caller = whoAmI.get();
    return new Me(
        caller.username(),
        caller.role().realmName(),
        caller.unit(),
        caller.displayZh(),
        caller.displayEn());
  }

  /** Stations. */
  @GET
  @Path("stations")
  @Calls(value = FindUnits.class, method = "stations")
  @Operation(summary = "The stations within the caller's scope")
  public Listing<Named> stations(@BeanParam Paging paging) {
    return paging.of(units.stations(), Order.by(Named::code));
  }

  /** Divisions. */
  @GET
  @Path("divisions")
  @Calls(value = FindUnits.class, method = "divisions")
  @Operation(summary = "The province and prefectures that the caller oversees")
  public Listing<Named> divisions(@BeanParam Paging paging) {
    return paging.of(units.divisions(), Order.by(Named::code));
  }

  /** Agreements. */
  @GET
  @Path("agreements")
  @Calls(value = FindUnits.class, method = "agreementsInForce")
  @Operation(summary = "The placement agreements of the caller's station that are in force today")
  public Listing<AgreementView> agreements(@BeanParam Paging paging) {
    return paging.of(units.agreementsInForce(), Order.by(AgreementView::number));
  }

  /** Resident staff. */
  @GET
  @Path("resident-staff")
  @Calls(value = FindUnits.class, method = "residentStaff")
  @Operation(summary = "The resident staff of the caller's station")
  public Listing<AccountView> residentStaff(@BeanParam Paging paging) {
    return paging.of(units.residentStaff(), Order.by(AccountView::username));
  }

  /** Inspectors. */
  @GET
  @Path("inspectors")
  @Calls(value = FindUnits.class, method = "inspectors")
  @Operation(summary = "The inspectors of the caller's prefecture")
  public Listing<AccountView> inspectors(@BeanParam Paging paging) {
    return paging.of(units.inspectors(), Order.by(AccountView::username));
  }
}

package org.hearthwatch.web.rest.resource;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearthwatch.contact.CaseLoad;
import org.hearthwatch.contact.FindCaseLoads;
import org.hearthwatch.contact.FindMyPeople;
import org.hearthwatch.contact.HandOverCases;
import org.hearthwatch.contact.HandoverResult;
import org.hearthwatch.contact.PersonInCare;
import org.hearthwatch.web.rest.access.Calls;
import org.hearthwatch.web.rest.once.Outcome;
import org.hearthwatch.web.rest.once.Posts;
import org.hearthwatch.web.rest.paging.Listing;
import org.hearthwatch.web.rest.paging.Order;
import org.hearthwatch.web.rest.paging.Paging;

/** Who answers for how many placed persons, and how that changes hands. */
@Path("contact-persons")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Units and accounts")
public class ContactPersonsResource {

  /** One person to be handed over; without a successor the duty to name one opens. */
  public record Line(@NotNull UUID placementId, String successor) {

    HandOverCases.Line line() {
      return new HandOverCases.Line(placementId, successor);
    }
  }

  /** The people to be handed over. */
  public record NewHandover(@NotNull List<Line> lines) {

    HandOverCases.Command command(String from) {
      return new HandOverCases.Command(from, lines.stream().map(Line::line).toList());
    }
  }

  @Inject private FindCaseLoads loads;
  @Inject private FindMyPeople people;
  @Inject private HandOverCases handingOver;
  @Inject private Posts posts;

  /** Contact persons. */
  @GET
  @Calls(value = FindCaseLoads.class, method = "all")
  @Operation(summary = "The contact persons of the caller's station and what each of them carries")
  public Listing<CaseLoad> all(@BeanParam Paging paging) {
    return paging.of(loads.all(), Order.by(CaseLoad::username));
  }

  /** The people of one of them. */
  @GET
  @Path("{user}/people")
  @Calls(value = FindMyPeople.class, method = "of")
  @Operation(
      summary = "The people of a contact person, with the last contact over each channel",
      description =
          "One's own, or for the supervisor those of anybody of the station; those of absent"
              + " colleagues too, for whom the officer stands in. What is due first comes first.")
  public Listing<PersonInCare> people(@PathParam("user") String user, @BeanParam Paging paging) {
    return paging.of(people.of(user), Order.by(ContactPersonsResource::place));
  }

  /** By the nearest deadline, who has nothing due last. */
  private static String place(PersonInCare person) {
    String due = person.nextDueAt() == null ? "9" : person.nextDueAt().toString();
    return due + " " + person.placementId();
  }

  /** Hands people over. */
  @POST
  @Path("{user}/handover")
  @Calls(value = HandOverCases.class, method = "handOver")
  @Operation(
      summary = "Hand people of a contact person over, all lines or none",
      description =
          "Successors take over the open duties in the same transaction; for whoever has none the"
              + " duty CONTACT-ASSIGNED is open.")
  @APIResponseSchema(value = HandoverResult.class, responseCode = "200")
  public Response handOver(@PathParam("user") String user, NewHandover body) {
    return posts.answer(body, () -> Outcome.done(handingOver.handOver(body.command(user))));
  }
}

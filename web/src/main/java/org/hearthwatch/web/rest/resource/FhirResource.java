package org.hearthwatch.web.rest.resource;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearthwatch.telemetry.FindObservations;
import org.hearthwatch.telemetry.TakeObservations;
import org.hearthwatch.web.rest.access.Calls;
import org.hearthwatch.web.rest.fhir.Capabilities;
import org.hearthwatch.web.rest.fhir.Fhir;
import org.hearthwatch.web.rest.fhir.HandOver;
import org.hearthwatch.web.rest.fhir.RefusalWords;
import org.hearthwatch.web.rest.fhir.Searches;
import org.hearthwatch.web.rest.json.JsonBody;
import org.hearthwatch.web.rest.once.Posts;

/** Vital signs as HL7 FHIR R4. */
@Path(Fhir.PATH)
@RequestScoped
@Produces({Fhir.JSON, MediaType.APPLICATION_JSON})
@Tag(name = "FHIR")
public class FhirResource {

  /** Longest body in bytes: 500 observations as other systems write them. */
  private static final int LONGEST = 2 * 1024 * 1024;

  @Inject private Searches searches;
  @Inject private HandOver handOver;
  @Inject private Posts posts;

  /** What this interface can do. */
  @GET
  @Path("metadata")
  @Calls(value = FindObservations.class, method = "search")
  @Operation(summary = "What the FHIR interface can do: its CapabilityStatement")
  public Response metadata() {
    return resource(Capabilities.statement(Searches.base()));
  }

  /** A page of a search. */
  @GET
  @Path("Observation")
  @Calls(value = FindObservations.class, method = "search")
  @Operation(
      summary = "Observations of a person as a FHIR Bundle, the latest first",
      description =
          "The link next leads to the next page. An unknown parameter is refused, not ignored.")
  @Parameter(name = "patient", in = ParameterIn.QUERY, description = "Person; or Patient/{id}")
  @Parameter(name = "subject", in = ParameterIn.QUERY, description = "The same as patient")
  @Parameter(name = "code", in = ParameterIn.QUERY, description = "LOINC, or system|code")
  @Parameter(name = "category", in = ParameterIn.QUERY, description = "Such as vital-signs")
  @Parameter(name = "date", in = ParameterIn.QUERY, description = "With eq, ge, gt, le or lt")
  @Parameter(name = "_id", in = ParameterIn.QUERY, description = "Names of observations")
  @Parameter(name = "_count", in = ParameterIn.QUERY, description = "1–200, usually 50")
  public Response search(@Context UriInfo address) {
    return resource(searches.search(address.getQueryParameters()));
  }

  /** One observation. */
  @GET
  @Path("Observation/{id}")
  @Calls(value = FindObservations.class, method = "byId")
  @Operation(summary = "One observation as FHIR")
  public Response read(@PathParam("id") String id) {
    return resource(searches.read(id));
  }

  /** Takes observations from the system of a facility. */
  @POST
  @Consumes({Fhir.JSON, MediaType.APPLICATION_JSON})
  @Calls(value = TakeObservations.class, method = "each")
  @Operation(
      summary = "Hand over a FHIR Bundle of observations",
      description =
          "A transaction is stored whole or not at all; of a batch or collection each entry is"
              + " taken or refused by itself. At most 500 entries.")
  public Response takeBundle(InputStream body, @Context HttpHeaders headers) throws IOException {
    JsonNode bundle = JsonBody.parse(body, LONGEST);
    RefusalWords words = new RefusalWords(headers.getAcceptableLanguages());
    return posts.answer(bundle.toString(), Fhir.JSON, () -> handOver.bundle(bundle, words));
  }

  /** Takes one observation from the system of a facility. */
  @POST
  @Path("Observation")
  @Consumes({Fhir.JSON, MediaType.APPLICATION_JSON})
  @Calls(value = TakeObservations.class, method = "each")
  @Operation(summary = "Hand over one observation; 200 when it had been stored before")
  @APIResponse(responseCode = "201", description = "Stored; Location is where it can be read")
  public Response take(InputStream body, @Context HttpHeaders headers) throws IOException {
    JsonNode observation = JsonBody.parse(body, LONGEST);
    RefusalWords words = new RefusalWords(headers.getAcceptableLanguages());
    return posts.answer(observation.toString(), Fhir.JSON, () -> handOver.one(observation, words));
  }

  private static Response resource(JsonNode resource) {
    return Response.ok(resource.toString(), Fhir.JSON).build();
  }
}

package org.hearthwatch.web.rest.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearthwatch.web.rest.Interface.json;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.web.rest.Interface;
import org.hearthwatch.web.rest.access.Calls;
import org.jboss.resteasy.mock.MockHttpResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A refusal by the FHIR interface")
class FhirRefusalsTest {

  /** A use case for station supervisors. */
  public static class UseCase {
    @RolesAllowed("station-supervisor")
    public void call() {}
  }

  /** Refuses everything. */
  @Path("fhir")
  @Produces({Fhir.JSON, "application/json"})
  public static class Resource {

    @GET
    @Path("Observation")
    @Calls(value = UseCase.class, method = "call")
    public String search(@Context UriInfo address) {
      return ObservationQuery.of(address.getQueryParameters()).span().toString();
    }

    @GET
    @Path("Observation/one")
    @Calls(value = UseCase.class, method = "call")
    public String read() {
      throw Rejection.notFound();
    }

    @GET
    @Path("Observation/broken")
    @Calls(value = UseCase.class, method = "call")
    public String broken() {
      throw new IllegalStateException("secret of the house");
    }
  }

  private final Interface api = new Interface(new Resource());

  @Test
  void namesEveryFaultyParameterAndIs400() {
    MockHttpResponse answer = api.get("/fhir/Observation?date=soon&nurse=1");

    assertThat(answer.getStatus()).isEqualTo(400);
    assertThat(json(answer).path("issue"))
        .extracting(issue -> issue.path("diagnostics").textValue())
        .containsExactlyInAnyOrder("date", "nurse", "patient");
    assertThat(json(answer).findValuesAsText("severity")).containsOnly("error");
  }

  @Test
  void isAnOutcomeInTheMediaTypeOfFhir() {
    JsonNode missing = outcome(api.get("/fhir/Observation/one"), 404);
    assertThat(missing.at("/issue/0/code").textValue()).isEqualTo("not-found");
    assertThat(missing.at("/issue/0/details/coding/0/code").textValue()).isEqualTo("NOT_FOUND");
  }

  @Test
  void isAnOutcomeBeforeAnyResourceIsAsked() {
    outcome(api.get("/fhir/Patient"), 404);
    outcome(api.as("admin").get("/fhir/Observation"), 403);
    MockHttpResponse stranger = api.as(null).get("/fhir/Observation");
    outcome(stranger, 401);
    assertThat(stranger.getOutputHeaders()).containsKey("WWW-Authenticate");
  }

  @Test
  void tellsNothingOfWhatWentWrongInside() {
    MockHttpResponse answer = api.get("/fhir/Observation/broken");
    outcome(answer, 500);
    assertThat(json(answer).toString()).doesNotContain("secret").contains("urn:uuid:");
  }

  @Test
  void staysAProblemElsewhere() {
    MockHttpResponse elsewhere = api.get("/fhirst");
    assertThat(elsewhere.getOutputHeaders().getFirst("Content-Type").toString())
        .startsWith("application/problem+json");
  }

  private static JsonNode outcome(MockHttpResponse answer, int status) {
    assertThat(answer.getStatus()).isEqualTo(status);
    assertThat(answer.getOutputHeaders().getFirst("Content-Type").toString()).startsWith(Fhir.JSON);
    JsonNode outcome = json(answer);
    assertThat(FhirValidation.errors(outcome.toString())).isEmpty();
    return outcome;
  }
}

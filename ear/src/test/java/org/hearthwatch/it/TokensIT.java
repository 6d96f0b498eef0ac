package org.hearthwatch.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.hearthwatch.it.Api.Answer;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.dmr.ModelNode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A call of the REST interface")
class TokensIT {

  private static final String RESIDENTS = "/api/v1/facilities/" + Demo.FACILITY + "/residents";

  @Test
  void without_a_token_is_asked_to_sign_in() {
    Answer answer = Api.anonymous().get(RESIDENTS);

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
  }

  @Test
  void with_a_token_signed_by_somebody_else_is_asked_to_sign_in() {
    assertThat(Api.withToken(Tokens.forged("contact-person")).get(RESIDENTS).status())
        .isEqualTo(401);
  }

  @Test
  void with_a_token_that_has_expired_is_asked_to_sign_in() {
    Api caller = Api.withToken(Tokens.shortLived("contact-person", 6));

    assertThat(caller.get(RESIDENTS).status()).isEqualTo(200);
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(caller.get(RESIDENTS).status()).isEqualTo(401));
  }

  @Test
  void leaves_no_session_behind() throws IOException {
    int before = activeSessions();

    for (int i = 0; i < 5; i++) {
      Answer answer = Api.as("contact-person").get(RESIDENTS);
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.raw().headers().allValues("Set-Cookie")).isEmpty();
    }

    assertThat(activeSessions()).isEqualTo(before);
  }

  /** What the server says of the web module. */
  private static int activeSessions() throws IOException {
    ModelNode question = new ModelNode();
    question.get("operation").set("read-attribute");
    question.get("name").set("active-sessions");
    question
        .get("address")
        .add("deployment", "hearthwatch.ear")
        .add("subdeployment", "hearthwatch-web.war")
        .add("subsystem", "undertow");
    int port = RunningStack.options().ports().management();
    try (ModelControllerClient server = ModelControllerClient.Factory.create("127.0.0.1", port)) {
      ModelNode answer = server.execute(question);
      assertThat(answer.get("outcome").asString()).as(answer.toString()).isEqualTo("success");
      return answer.get("result").asInt();
    }
  }

  @Test
  void in_a_role_that_has_no_business_there_is_forbidden() {
    Answer answer = Api.as("admin").get(RESIDENTS);

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
  }

  @Test
  void for_what_is_out_of_scope_is_told_that_there_is_no_such_thing() {
    String stranger = Demo.residentOfTheOtherLine();

    for (String path :
        List.of(
            "/api/v1/residents/" + stranger,
            "/api/v1/residents/" + stranger + "/vitals",
            "/api/v1/facilities/" + Demo.OTHER_FACILITY,
            "/api/v1/compliance/facilities/" + Demo.OTHER_FACILITY)) {
      Answer answer = Api.as("facility-staff").get(path);
      assertThat(answer.status()).as(path).isEqualTo(404);
      assertThat(answer.code()).as(path).isEqualTo("NOT_FOUND");
    }
  }
}

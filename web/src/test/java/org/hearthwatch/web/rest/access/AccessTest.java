package org.hearthwatch.web.rest.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearthwatch.web.rest.Interface.json;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.HttpMethod;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import org.hearthwatch.web.rest.Interface;
import org.hearthwatch.web.rest.SampleResource;
import org.jboss.resteasy.mock.MockHttpRequest;
import org.jboss.resteasy.mock.MockHttpResponse;
import org.junit.jupiter.api.Test;

class AccessTest {

  private final Interface api = new Interface(new SampleResource());

  @Test
  void whoeverIsNotSignedInIsChallenged() {
    MockHttpResponse response = api.as(null).get("/sample/numbers");

    assertThat(response.getStatus()).isEqualTo(401);
    assertThat(response.getOutputHeaders().getFirst("WWW-Authenticate"))
        .hasToString("Bearer realm=\"hearthwatch\"");
    assertThat(json(response).path("code").textValue()).isEqualTo("UNAUTHENTICATED");
  }

  @Test
  void aTokenThatIsNotAcceptedIsSaidToBeInvalid() throws URISyntaxException {
    MockHttpResponse response =
        api.as(null)
            .send(MockHttpRequest.get("/sample/numbers").header("Authorization", "Bearer old"));

    assertThat(response.getOutputHeaders().getFirst("WWW-Authenticate").toString())
        .contains("error=\"invalid_token\"");
    assertThat(json(response).path("code").textValue()).isEqualTo("TOKEN_INVALID");
  }

  @Test
  void theSessionOfAPageReadsButChangesNothing() {
    MockHttpResponse read = api.bySessionOnly().get("/sample/numbers");
    MockHttpResponse change = api.post("/sample", "{}");

    assertThat(read.getStatus()).isEqualTo(200);
    assertThat(change.getStatus()).isEqualTo(401);
    assertThat(json(change).path("code").textValue()).isEqualTo("UNAUTHENTICATED");
  }

  @Test
  void whoeverIsNotSignedInLearnsNothingOfWhatExists() {
    assertThat(api.as(null).get("/nothing").getStatus()).isEqualTo(401);
  }

  @Test
  void aRoleThatTheUseCaseDoesNotAdmitIsTurnedAwayBeforeTheBodyIsRead() {
    MockHttpResponse response = api.as("inspector").post("/sample", "{not json");

    assertThat(response.getStatus()).isEqualTo(403);
    assertThat(json(response).path("code").textValue()).isEqualTo("ROLE_NOT_ALLOWED");
  }

  @Test
  void aMethodThatNamesNoUseCaseStaysShut() {
    assertThat(api.get("/sample/unguarded").getStatus()).isEqualTo(403);
  }

  @Test
  void everyMethodOfTheInterfaceNamesAUseCaseThatAdmitsSomebody() {
    List<Method> methods = resourceMethods();

    assertThat(methods).hasSizeGreaterThan(20);
    assertThat(methods)
        .allSatisfy(method -> assertThat(Admitted.to(method)).as(method.toString()).isNotEmpty());
  }

  private static List<Method> resourceMethods() {
    JavaClasses classes = new ClassFileImporter().importPath("target/classes");
    return classes.stream()
        .filter(one -> one.getPackageName().equals("org.hearthwatch.web.rest.resource"))
        .flatMap(one -> Arrays.stream(one.reflect().getMethods()))
        .filter(AccessTest::isResourceMethod)
        .toList();
  }

  private static boolean isResourceMethod(Method method) {
    return Arrays.stream(method.getAnnotations())
        .anyMatch(one -> one.annotationType().isAnnotationPresent(HttpMethod.class));
  }
}

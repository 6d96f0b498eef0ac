package org.hearthwatch.web.rest.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The capability statement")
class CapabilitiesTest {

  private final ObjectNode statement = Capabilities.statement("https://example.org/api/v1/fhir");

  @Test
  void isValid() {
    assertThat(FhirValidation.errors(statement.toString())).isEmpty();
  }

  @Test
  void namesTheParametersThatASearchTakesAndNoOther() {
    assertThat(statement.at("/rest/0/resource/0/searchParam").findValuesAsText("name"))
        .containsExactlyInAnyOrderElementsOf(ObservationQuery.PARAMETERS);
  }

  @Test
  void namesEveryProfileThatObservationsKeepTo() {
    assertThat(statement.at("/rest/0/resource/0/supportedProfile"))
        .extracting(profile -> profile.textValue())
        .containsExactlyInAnyOrderElementsOf(
            java.util.Arrays.stream(SignCode.values())
                .map(SignCode::profile)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList());
  }
}

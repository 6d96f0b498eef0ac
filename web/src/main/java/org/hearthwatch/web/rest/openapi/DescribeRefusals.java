package org.hearthwatch.web.rest.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.hearthwatch.web.rest.fhir.Fhir;
import org.hearthwatch.web.rest.problem.Problems;

/**
 * Says at every operation of the interface what holds for all of them: a refusal is a problem
 * detail (below {@code /fhir} an operation outcome), and a POST takes an idempotency key.
 */
public class DescribeRefusals implements OASFilter {

  private static final String INTERFACE = "/api/";

  @Override
  public void filterOpenAPI(OpenAPI document) {
    document.getPaths().getPathItems().entrySet().stream()
        .filter(path -> path.getKey().startsWith(INTERFACE))
        .forEach(path -> describe(path.getKey(), path.getValue()));
  }

  private static void describe(String address, PathItem path) {
    boolean fhir = address.contains("/" + Fhir.PATH + "/") || address.endsWith("/" + Fhir.PATH);
    path.getOperations()
        .values()
        .forEach(fhir ? DescribeRefusals::addOutcome : DescribeRefusals::addProblem);
    if (path.getPOST() != null) {
      path.getPOST().addParameter(idempotencyKey());
    }
  }

  private static void addProblem(Operation operation) {
    operation
        .getResponses()
        .addAPIResponse(
            "default",
            OASFactory.createAPIResponse()
                .description("Refused, or failed: a problem detail")
                .content(
                    OASFactory.createContent()
                        .addMediaType(
                            Problems.MEDIA_TYPE,
                            OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("Problem")))));
  }

  private static void addOutcome(Operation operation) {
    operation
        .getResponses()
        .addAPIResponse(
            "default",
            OASFactory.createAPIResponse()
                .description("Refused, or failed: an OperationOutcome of FHIR")
                .content(
                    OASFactory.createContent()
                        .addMediaType(Fhir.JSON, OASFactory.createMediaType())));
  }

  private static Parameter idempotencyKey() {
    return OASFactory.createParameter()
        .name("Idempotency-Key")
        .in(Parameter.In.HEADER)
        .description("A repeat with the same key is answered with the first result")
        .schema(
            OASFactory.createSchema()
                .addType(org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.STRING)
                .maxLength(200));
  }
}

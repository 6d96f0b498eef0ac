package org.hearthwatch.web.rest.fhir;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import org.hearthwatch.web.rest.problem.Problem;

/**
 * Answers a refusal below {@code /fhir} as an operation outcome. What cannot be understood is 400
 * there, also where the rest of the interface tells a faulty parameter by 422.
 */
@Provider
public class FhirRefusals implements ContainerResponseFilter {

  private static final MediaType JSON = MediaType.valueOf(Fhir.JSON);
  private static final int UNPROCESSABLE = 422;
  private static final int BAD_REQUEST = 400;

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof Problem problem && isFhir(request.getUriInfo().getPath())) {
      if (response.getStatus() == UNPROCESSABLE) {
        response.setStatus(BAD_REQUEST);
      }
      response.setEntity(OutcomeJson.of(problem).toString(), new Annotation[0], JSON);
    }
  }

  private static boolean isFhir(String path) {
    String relative = path.startsWith("/") ? path.substring(1) : path;
    return relative.equals(Fhir.PATH) || relative.startsWith(Fhir.PATH + "/");
  }
}

package org.hearthwatch.web.rest.fhir;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What the FHIR interface refuses as a whole. */
@Provider
public class FhirRefusalMapper implements ExceptionMapper<FhirRefusal> {

  @Override
  public Response toResponse(FhirRefusal refused) {
    return Response.status(refused.status()).type(Fhir.JSON).entity(refused.outcome()).build();
  }
}

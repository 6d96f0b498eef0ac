package org.hearthwatch.web.rest.access;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.hearthwatch.web.rest.problem.ApiException;

/** Puts the gate of its roles before every resource method; one without roles stays shut. */
@Provider
public class RoleGate implements DynamicFeature {

  @Override
  public void configure(ResourceInfo resource, FeatureContext context) {
    if (resource.getResourceClass().getName().startsWith("org.hearthwatch.")) {
      context.register(new Gate(Admitted.to(resource.getResourceMethod())));
    }
  }

  @Priority(Priorities.AUTHORIZATION)
  static final class Gate implements ContainerRequestFilter {

    private final Set<String> roles;

    Gate(Set<String> roles) {
      this.roles = roles;
    }

    @Override
    public void filter(ContainerRequestContext request) {
      SecurityContext caller = request.getSecurityContext();
      if (roles.stream().noneMatch(caller::isUserInRole)) {
        throw ApiException.refused(403, "ROLE_NOT_ALLOWED");
      }
    }
  }
}

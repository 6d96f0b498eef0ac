package org.hearthwatch.web.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.SecurityContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Set;
import org.hearthwatch.web.rest.access.RequireSignIn;
import org.hearthwatch.web.rest.access.RoleGate;
import org.hearthwatch.web.rest.fhir.FhirRefusals;
import org.hearthwatch.web.rest.json.Json;
import org.hearthwatch.web.rest.json.JsonReader;
import org.hearthwatch.web.rest.json.JsonWriter;
import org.hearthwatch.web.rest.params.StrictParameters;
import org.hearthwatch.web.rest.problem.AccessRefusedMapper;
import org.hearthwatch.web.rest.problem.ApiExceptionMapper;
import org.hearthwatch.web.rest.problem.DatabaseMapper;
import org.hearthwatch.web.rest.problem.OptimisticLockMapper;
import org.hearthwatch.web.rest.problem.RejectionMapper;
import org.hearthwatch.web.rest.problem.UnexpectedMapper;
import org.hearthwatch.web.rest.problem.WebApplicationMapper;
import org.jboss.resteasy.core.ResteasyContext;
import org.jboss.resteasy.mock.MockDispatcherFactory;
import org.jboss.resteasy.mock.MockHttpRequest;
import org.jboss.resteasy.mock.MockHttpResponse;
import org.jboss.resteasy.spi.Dispatcher;

/** The REST runtime with all our providers and one resource, without a server. */
public final class Interface {

  private final Dispatcher dispatcher = MockDispatcherFactory.createDispatcher();
  private SecurityContext caller = caller("station-supervisor");
  private boolean token = true;

  /** Serves the resource. */
  public Interface(Object resource) {
    for (Class<?> provider :
        Set.of(
            RequireSignIn.class,
            RoleGate.class,
            JsonReader.class,
            JsonWriter.class,
            StrictParameters.class,
            AccessRefusedMapper.class,
            ApiExceptionMapper.class,
            DatabaseMapper.class,
            OptimisticLockMapper.class,
            RejectionMapper.class,
            UnexpectedMapper.class,
            WebApplicationMapper.class,
            FhirRefusals.class)) {
      dispatcher.getProviderFactory().registerProvider(provider);
    }
    dispatcher.getRegistry().addSingletonResource(resource);
  }

  /** From now on somebody in this role calls; null is nobody. */
  public Interface as(String role) {
    caller = caller(role);
    return this;
  }

  /** From now on calls bring the session of a page and no token. */
  public Interface bySessionOnly() {
    token = false;
    return this;
  }

  /** The answer to a GET. */
  public MockHttpResponse get(String path) {
    try {
      return send(MockHttpRequest.get(path));
    } catch (URISyntaxException wrong) {
      throw new IllegalArgumentException(wrong);
    }
  }

  /** The answer to a POST of JSON. */
  public MockHttpResponse post(String path, String body) {
    return post(path, body.getBytes(StandardCharsets.UTF_8), "application/json", "en");
  }

  /** The answer to any POST. */
  public MockHttpResponse post(String path, byte[] body, String type, String language) {
    try {
      return send(
          MockHttpRequest.post(path)
              .content(body)
              .contentType(type)
              .header("Accept-Language", language));
    } catch (URISyntaxException wrong) {
      throw new IllegalArgumentException(wrong);
    }
  }

  /** The answer to any request. */
  public MockHttpResponse send(MockHttpRequest request) {
    MockHttpResponse response = new MockHttpResponse();
    if (token && caller.getUserPrincipal() != null) {
      request.header("Authorization", "Bearer of-the-caller");
    }
    ResteasyContext.pushContext(SecurityContext.class, caller);
    dispatcher.invoke(request, response);
    return response;
  }

  /** The body of an answer. */
  public static JsonNode json(MockHttpResponse response) {
    try {
      return Json.MAPPER.readTree(response.getContentAsString());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static SecurityContext caller(String role) {
    Principal principal = role == null ? null : () -> role;
    return new SecurityContext() {
      @Override
      public Principal getUserPrincipal() {
        return principal;
      }

      @Override
      public boolean isUserInRole(String asked) {
        return asked.equals(role);
      }

      @Override
      public boolean isSecure() {
        return false;
      }

      @Override
      public String getAuthenticationScheme() {
        return "Bearer";
      }
    };
  }
}

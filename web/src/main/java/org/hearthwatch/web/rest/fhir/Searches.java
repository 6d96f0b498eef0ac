package org.hearthwatch.web.rest.fhir;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.telemetry.FindObservations;
import org.hearthwatch.telemetry.ObservationView;
import org.hearthwatch.web.security.Settings;

/** Answers searches and reads of observations. */
@Dependent
public class Searches {

  @Inject private FindObservations observations;

  /** Where the FHIR interface is, as its users reach it. */
  public static String base() {
    return Settings.publicUrl() + "/api/v1/" + Fhir.PATH;
  }

  /** One observation. */
  public ObjectNode read(String id) {
    return ObservationJson.of(observations.byId(id));
  }

  /** A page of a search, with a link to the next one if there is more. */
  public ObjectNode search(MultivaluedMap<String, String> parameters) {
    ObservationQuery query = ObservationQuery.of(parameters);
    List<ObservationView> found =
        query.ids().isEmpty() ? observations.search(query.search()) : named(query);
    boolean more = query.ids().isEmpty() && found.size() > query.count();
    List<ObservationView> page = more ? found.subList(0, query.count()) : found;
    String next = more ? address(parameters, Cursor.after(page.get(page.size() - 1))) : null;
    return BundleJson.searchset(base(), address(parameters, null), next, page);
  }

  /** Those that were named; what does not exist or is out of scope is not found, and no error. */
  private List<ObservationView> named(ObservationQuery query) {
    return query.ids().stream()
        .flatMap(id -> find(id).stream())
        .filter(view -> query.takes(view.personId(), view.sign()))
        .filter(view -> query.span().covers(view.observedAt()))
        .toList();
  }

  private Optional<ObservationView> find(String id) {
    try {
      return Optional.of(observations.byId(id));
    } catch (Rejection refused) {
      if (refused.kind() == Rejection.Kind.NOT_FOUND) {
        return Optional.empty();
      }
      throw refused;
    }
  }

  private static String address(MultivaluedMap<String, String> parameters, String cursor) {
    List<String> parts = new ArrayList<>();
    parameters.forEach(
        (name, values) -> {
          if (cursor == null || !name.equals(ObservationQuery.CURSOR)) {
            values.forEach(value -> parts.add(encoded(name) + "=" + encoded(value)));
          }
        });
    if (cursor != null) {
      parts.add(ObservationQuery.CURSOR + "=" + cursor);
    }
    return "Observation?" + String.join("&", parts);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}

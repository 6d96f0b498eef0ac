package org.hearthwatch.web.rest.fhir;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.hearthwatch.telemetry.ObservationView;

/** What a search found. */
final class BundleJson {

  private BundleJson() {}

  /**
   * A page of a search.
   *
   * @param base address of the FHIR interface, without a slash at the end
   * @param self the search as it was understood, from {@code Observation?} on
   * @param next the search that answers the next page; null on the last one
   */
  static ObjectNode searchset(String base, String self, String next, List<ObservationView> found) {
    ObjectNode bundle = Fhir.resource("Bundle").put("type", "searchset");
    ArrayNode links = bundle.putArray("link");
    links.addObject().put("relation", "self").put("url", base + "/" + self);
    if (next != null) {
      links.addObject().put("relation", "next").put("url", base + "/" + next);
    }
    // An empty array is not valid FHIR; what is empty is left out.
    for (ObservationView view : found) {
      ObjectNode entry = bundle.withArray("entry").addObject();
      entry.put("fullUrl", base + "/Observation/" + view.id().text());
      entry.set("resource", ObservationJson.of(view));
      entry.putObject("search").put("mode", "match");
    }
    return bundle;
  }
}

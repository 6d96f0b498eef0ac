package org.hearthwatch.web.rest.fhir;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.hearthwatch.web.rest.json.Json;

/** What the FHIR interface can do, as it tells it itself. */
public final class Capabilities {

  private Capabilities() {}

  /**
   * The capability statement.
   *
   * @param base address of the FHIR interface, without a slash at the end
   */
  public static ObjectNode statement(String base) {
    try (InputStream file = Capabilities.class.getResourceAsStream("capability-statement.json")) {
      ObjectNode statement = (ObjectNode) Json.MAPPER.readTree(file);
      statement.withObject("implementation").put("url", base);
      return statement;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

package org.hearthwatch.web.rest.json;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.web.rest.problem.ApiException;

/** Reads the bodies of requests: records only, and no longer than anything we ask for needs. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class JsonReader implements MessageBodyReader<Record> {

  /** Longest body in bytes. The longest request, a text of 10,000 characters, fits well. */
  static final int LONGEST = 256 * 1024;

  @Override
  public boolean isReadable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
    return type.isRecord();
  }

  @Override
  public Record readFrom(
      Class<Record> type,
      Type generic,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    JsonNode tree = JsonBody.parse(body, LONGEST);
    Faults faults = new Faults();
    Record read = new RecordReader(faults).read(tree, type, "");
    try {
      faults.throwIfAny();
    } catch (Rejection invalid) {
      throw ApiException.invalid(invalid.fieldErrors());
    }
    return read;
  }
}

package org.hearthwatch.web.rest.resource;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hearthwatch.evidence.FileView;
import org.hearthwatch.evidence.NewFile;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.web.rest.once.Outcome;
import org.hearthwatch.web.rest.once.Posts;
import org.hearthwatch.web.rest.params.Times;
import org.hearthwatch.web.rest.problem.ApiException;

/**
 * A file as the body of a POST, with what is told of it as parameters. A body that is too large is
 * refused with a code, whether its length was announced or not.
 */
public class FileUpload {

  /** What the body of such a POST is, for whoever writes one. */
  static final String BODY =
      "The body is the file itself, JPEG, PNG, WebP, HEIC or PDF, up to 10 MiB. What it contains"
          + " decides its kind, not its name and not Content-Type.";

  /** What the server reads of one body; set in its configuration. */
  private static final long MOST_READ = 64L * 1024 * 1024;

  /** What one request is told apart by from another with the same key. */
  private record Told(
      String name, String sha256, Instant capturedAt, Double latitude, Double longitude) {
    static Told of(NewFile file) {
      return new Told(
          file.name(), file.sha256(), file.capturedAt(), file.latitude(), file.longitude());
    }
  }

  @QueryParam("name")
  @Parameter(description = "As the sender calls it; up to 200 characters. Does not decide the kind")
  private String name;

  @QueryParam("capturedAt")
  @Parameter(description = "When it was taken, by the sender's word")
  private String capturedAt;

  @QueryParam("latitude")
  @Parameter(description = "Where it was taken, degrees (WGS 84)")
  private String latitude;

  @QueryParam("longitude")
  private String longitude;

  @HeaderParam("Content-Length")
  @Parameter(hidden = true)
  private String length;

  /** Reads the file, keeps it once and answers with what was kept and where it is opened. */
  Response answer(Posts posts, InputStream body, Function<NewFile, FileView> keep)
      throws IOException {
    NewFile file = read(body);
    return posts.answer(
        Told.of(file),
        () -> {
          FileView made = keep.apply(file);
          return Outcome.created("files/" + made.id() + "/content", made);
        });
  }

  /** The file; rejects faulty parameters and a body that is too large, all at once. */
  private NewFile read(InputStream body) throws IOException {
    Times times = new Times();
    Instant captured = times.from("capturedAt", capturedAt);
    times.check();
    Faults faults = new Faults();
    Double north = degrees("latitude", latitude, faults);
    Double east = degrees("longitude", longitude, faults);
    byte[] content = content(body);
    faults.check(content != null, "file", "FILE_TOO_LARGE", NewFile.MOST_MIB);
    try {
      faults.throwIfAny();
    } catch (Rejection invalid) {
      throw ApiException.invalid(invalid.fieldErrors());
    }
    return new NewFile(name, content, captured, north, east);
  }

  /**
   * The bytes; null when there are too many. What is a little too large is read to its end, so that
   * the sender hears why; beyond that the server itself ends it.
   */
  private byte[] content(InputStream body) throws IOException {
    if (announced() > MOST_READ) {
      return null;
    }
    byte[] content = body.readNBytes(NewFile.MOST_BYTES + 1);
    if (content.length <= NewFile.MOST_BYTES) {
      return content;
    }
    try {
      body.transferTo(OutputStream.nullOutputStream());
    } catch (IOException endedByTheServer) {
      // It is too large all the same.
    }
    return null;
  }

  private long announced() {
    return length != null && length.matches("[0-9]{1,18}") ? Long.parseLong(length) : 0;
  }

  private static Double degrees(String field, String text, Faults faults) {
    if (text == null || text.isBlank()) {
      return null;
    }
    boolean number = text.strip().matches("-?[0-9]{1,3}(\\.[0-9]{1,15})?");
    faults.check(number, field, "NOT_A_NUMBER");
    return number ? Double.valueOf(text.strip()) : null;
  }
}

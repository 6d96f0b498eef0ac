package org.hearthwatch.web.rest.once;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Supplier;
import org.hearthwatch.idempotency.AnswerOnce;
import org.hearthwatch.idempotency.Reply;
import org.hearthwatch.web.rest.json.Json;

/**
 * Answers POSTs. With an {@code Idempotency-Key} the work is done once for a caller and key; a
 * repeat gets the first answer, marked {@code Idempotent-Replayed: true}.
 */
@RequestScoped
public class Posts {

  static final String KEY = "Idempotency-Key";
  private static final String REPLAYED = "Idempotent-Replayed";

  @Inject private HttpServletRequest request;
  @Inject private AnswerOnce once;

  /**
   * The answer of the work.
   *
   * @param body the request as it was understood; null for one without body
   */
  public Response answer(Record body, Supplier<Outcome> work) {
    return answer(
        body == null ? "" : json(body), MediaType.APPLICATION_JSON, () -> reply(work.get()));
  }

  /**
   * The answer of work that writes its answer itself.
   *
   * @param body the request as it was understood
   * @param type the media type of the answer
   */
  public Response answer(String body, String type, Supplier<Reply> work) {
    String key = request.getHeader(KEY);
    if (key == null) {
      return response(work.get(), type, false);
    }
    Fingerprint.checkKey(key);
    String fingerprint = Fingerprint.of(request.getMethod(), request.getRequestURI(), body);
    boolean[] done = {false};
    Reply reply =
        once.answer(
            key,
            fingerprint,
            () -> {
              done[0] = true;
              return work.get();
            });
    return response(reply, type, !done[0]);
  }

  private static Reply reply(Outcome outcome) {
    return new Reply(outcome.status(), outcome.location(), json(outcome.entity()));
  }

  private static Response response(Reply reply, String type, boolean replayed) {
    Response.ResponseBuilder answer =
        Response.status(reply.status()).type(type).entity(reply.body());
    if (reply.location() != null) {
      answer.location(URI.create(reply.location()));
    }
    if (replayed) {
      answer.header(REPLAYED, "true");
    }
    return answer.build();
  }

  private static String json(Record value) {
    try {
      return Json.MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException unwritable) {
      throw new IllegalStateException("Cannot be written as JSON: " + value.getClass(), unwritable);
    }
  }
}

package org.hearthwatch.notification.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearthwatch.notification.DeliveryChannel;
import org.hearthwatch.notification.model.Webhook;

/** A signed call to an address outside; see docs/webhooks.md for what the receiver gets. */
@ApplicationScoped
public class WebhookChannel implements Channel {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int ANSWER = 2_000;

  /** Refusals that pass: too early, too many at once, taking too long. */
  private static final Set<Integer> PASSING = Set.of(408, 425, 429);

  /** WeCom and DingTalk say 200 and tell in the answer that they have not taken it. */
  private static final Pattern ERROR_CODE = Pattern.compile("\"errcode\"\\s*:\\s*[1-9-]");

  private final WebhookBody bodies = new WebhookBody(Settings.from(System.getenv()));
  private final HttpClient client;
  private final Clock clock;

  /** For the proxy of the container, which sends nothing itself. */
  protected WebhookChannel() {
    this.client = null;
    this.clock = null;
  }

  /** Signs with the time of that clock. */
  @Inject
  public WebhookChannel(Clock clock) {
    this.clock = clock;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  @Override
  public DeliveryChannel kind() {
    return DeliveryChannel.WEBHOOK;
  }

  @Override
  public void send(Parcel parcel) throws NotDelivered {
    try {
      HttpResponse<InputStream> answer =
          client.send(request(parcel), HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream body = answer.body()) {
        judge(answer.statusCode(), new String(body.readNBytes(ANSWER), StandardCharsets.UTF_8));
      }
    } catch (IOException unreachable) {
      throw NotDelivered.forNow(unreachable.toString(), unreachable);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw NotDelivered.forNow("The server is stopping", stopping);
    }
  }

  private HttpRequest request(Parcel parcel) {
    Webhook.Target target = parcel.webhook().target();
    long timestamp = clock.instant().getEpochSecond();
    String body = bodies.of(parcel);
    return HttpRequest.newBuilder(URI.create(target.url()))
        .timeout(PATIENCE)
        .header("Content-Type", "application/json; charset=utf-8")
        .header("User-Agent", "Hearthwatch")
        .header("X-Hearthwatch-Id", parcel.id().toString())
        .header("X-Hearthwatch-Timestamp", Long.toString(timestamp))
        .header("X-Hearthwatch-Signature", Signature.of(target.secret(), timestamp, body))
        .POST(HttpRequest.BodyPublishers.ofString(body))
        .build();
  }

  private static void judge(int status, String answer) throws NotDelivered {
    boolean taken = status >= 200 && status < 300;
    if (taken && !ERROR_CODE.matcher(answer).find()) {
      return;
    }
    String why = "HTTP " + status + " " + answer.strip();
    boolean refused = status >= 300 && status < 500 && !PASSING.contains(status);
    throw refused ? NotDelivered.forGood(why) : NotDelivered.forNow(why, null);
  }
}

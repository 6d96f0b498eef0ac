package org.hearthwatch.notification;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hearthwatch.notification.adapter.Webhooks;
import org.hearthwatch.notification.model.Webhook;
import org.hearthwatch.record.Records;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.registry.Named;
import org.hearthwatch.registry.UnitNames;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.Ids;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;
import org.hearthwatch.shared.Tokens;

/** The administrator decides which addresses outside hear of a unit's notices. */
@Stateless
@DenyAll
public class ManageWebhooks {

  /**
   * What is wanted.
   *
   * @param unit code of the division, station or facility whose people's notices go there
   * @param url where to, by HTTPS; by HTTP only to this very machine
   */
  public record Command(String unit, String url, Severity minimumSeverity) {}

  /** A new webhook and its secret, which is not shown again. */
  public record Made(WebhookView webhook, String secret) {}

  private static final int LONGEST_URL = 500;
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  @Inject private CurrentCaller callers;
  @Inject private Webhooks webhooks;
  @Inject private UnitNames units;
  @Inject private Records records;
  @Inject private Clock clock;

  /** All of them, by unit. */
  @RolesAllowed(Role.Names.ADMIN)
  public List<WebhookView> list() {
    callers.get();
    return webhooks.all().stream().map(this::view).toList();
  }

  /** The units one can be made for. */
  @RolesAllowed(Role.Names.ADMIN)
  public List<Named> units() {
    callers.get();
    return units.all();
  }

  /** Makes one, active at once. */
  @RolesAllowed(Role.Names.ADMIN)
  public Made add(Command command) {
    Caller caller = callers.get();
    check(command);
    Webhook.Target target =
        new Webhook.Target(command.url().strip(), Tokens.next(), command.minimumSeverity());
    Webhook webhook =
        new Webhook(Ids.next(), command.unit(), target, caller.username(), clock.instant());
    webhooks.add(webhook);
    append(caller, "WEBHOOK_ADDED", webhook);
    return new Made(view(webhook), target.secret());
  }

  /** Switches one on or off; what waits for it is kept. */
  @RolesAllowed(Role.Names.ADMIN)
  public WebhookView activate(UUID id, boolean on) {
    Caller caller = callers.get();
    Webhook webhook = webhooks.byId(id).orElseThrow(Rejection::notFound);
    webhook.activate(on);
    append(caller, on ? "WEBHOOK_SWITCHED_ON" : "WEBHOOK_SWITCHED_OFF", webhook);
    return view(webhook);
  }

  private void check(Command command) {
    Faults faults =
        new Faults()
            .require("unit", command.unit())
            .require("url", command.url())
            .require("minimumSeverity", command.minimumSeverity())
            .longest("url", command.url(), LONGEST_URL);
    if (faults.none()) {
      faults
          .check(units.of(command.unit()).isPresent(), "unit", "UNKNOWN_VALUE")
          .check(isSafe(command.url().strip()), "url", "NOT_A_SAFE_ADDRESS");
    }
    faults.throwIfAny();
  }

  private static boolean isSafe(String url) {
    try {
      URI uri = new URI(url);
      boolean plain = uri.getHost() != null && uri.getUserInfo() == null;
      boolean here = THIS_MACHINE.contains(String.valueOf(uri.getHost()));
      return plain
          && ("https".equalsIgnoreCase(uri.getScheme())
              || ("http".equalsIgnoreCase(uri.getScheme()) && here));
    } catch (URISyntaxException unreadable) {
      return false;
    }
  }

  private WebhookView view(Webhook webhook) {
    String unit = webhook.unitCode();
    return webhook.view(units.of(unit).orElse(new Named(unit, unit, unit)));
  }

  private void append(Caller caller, String action, Webhook webhook) {
    records.append(caller.unitCode(), action, "WEBHOOK", webhook.id().toString(), webhook.facts());
  }
}

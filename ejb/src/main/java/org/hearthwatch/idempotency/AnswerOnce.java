package org.hearthwatch.idempotency;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.Supplier;
import org.hearthwatch.idempotency.adapter.Replies;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;

/**
 * Does a keyed request once. The key, the work and the reply are one transaction: after a crash
 * either all of them exist or none, and a second request with the same key waits for the first. A
 * refused request leaves no key behind, so it may be corrected and sent again.
 */
@Stateless
@DenyAll
public class AnswerOnce {

  @Inject private CurrentCaller callers;
  @Inject private Replies replies;
  @Inject private Clock clock;

  /**
   * The reply of the work, or the first reply when the caller used the key before; rejects with
   * {@code IDEMPOTENCY_KEY_REUSED} when it was used for another request.
   *
   * @param request fingerprint of method, path and body
   */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.RESIDENT_STAFF,
    Role.Names.FACILITY_STAFF,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR,
    Role.Names.SPECIAL_SUPERVISOR,
    Role.Names.ADMIN
  })
  public Reply answer(String key, String request, Supplier<Reply> work) {
    String caller = callers.get().username();
    if (replies.claim(caller, key, request, clock.instant())) {
      Reply reply = work.get();
      replies.keep(caller, key, reply);
      return reply;
    }
    return replies
        .find(caller, key, request)
        .orElseThrow(() -> Rejection.conflict("IDEMPOTENCY_KEY_REUSED"));
  }
}

package org.hearthwatch.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearthwatch.registry.adapter.Grants;
import org.hearthwatch.registry.adapter.Units;
import org.hearthwatch.registry.model.Account;
import org.hearthwatch.registry.model.BreakGlass;
import org.hearthwatch.registry.model.Person;
import org.hearthwatch.shared.Ids;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Vault;

/** Access in need: granted, found again, ended. Use cases check role and reason before. */
@ApplicationScoped
public class BreakGlasses {

  @Inject private Grants grants;
  @Inject private Registry registry;
  @Inject private Units units;
  @Inject private UnitNames names;
  @Inject private Reveal reveal;
  @Inject private Vault vault;
  @Inject private Clock clock;

  /**
   * Opens the person of an exact number of theirs, or of an identity number. Rejects with {@code
   * NOT_FOUND} when there is nobody, with {@code IN_SCOPE_ANYWAY} whom they may see as it is, and
   * with {@code SAME_REASON} when the caller gave that reason for the same person before: going on
   * needs a reason of its own.
   */
  public BreakGlassView open(String number, String reason, Duration time, Caller caller) {
    BreakGlass.Whom found =
        grants
            .find(number, vault.blind(Person.IDENTITY_NUMBER, number))
            .orElseThrow(Rejection::notFound);
    if (registry.isInScope(found.personId(), caller)) {
      throw Rejection.conflict("IN_SCOPE_ANYWAY", found.number());
    }
    boolean repeated =
        grants.of(caller.username(), found.personId()).stream()
            .map(BreakGlass::facts)
            .anyMatch(
                one -> reason.equals(vault.open(BreakGlass.REASON, one.id(), one.storedReason())));
    if (repeated) {
      throw Rejection.of("SAME_REASON");
    }
    BreakGlass grant = new BreakGlass(Ids.next(), found, caller, reason, clock.instant(), time);
    grants.add(grant);
    return view(grant);
  }

  /** Ends one of the caller's own, or one to a person of the caller's own station. */
  public BreakGlassView end(UUID id, Caller caller) {
    BreakGlass grant =
        grants
            .byId(id)
            .filter(found -> isOwnOrStations(found.facts(), caller))
            .orElseThrow(Rejection::notFound);
    grant.end(caller.username(), clock.instant());
    return view(grant);
  }

  /** Those of the caller since a moment, the latest first. */
  public List<BreakGlassView> own(Caller caller, Instant since) {
    return grants.of(caller.username(), since).stream().map(this::view).toList();
  }

  /** Those to people of the stations within the caller's scope, the latest first. */
  public List<BreakGlassView> within(Caller caller, Instant since) {
    return grants.within(caller.scope(), since).stream().map(this::view).toList();
  }

  /** The one by which a person is open to the caller now. */
  public Optional<BreakGlassView> openTo(Caller caller, UUID person) {
    Instant now = clock.instant();
    return grants.of(caller.username(), person).stream()
        .filter(grant -> grant.isOpen(now))
        .findFirst()
        .map(this::view);
  }

  private static boolean isOwnOrStations(BreakGlass.Facts grant, Caller caller) {
    return grant.username().equals(caller.username())
        || (caller.role() == org.hearthwatch.shared.Role.STATION_SUPERVISOR
            && grant.stationCode().equals(caller.unitCode()));
  }

  private BreakGlassView view(BreakGlass grant) {
    BreakGlass.Facts facts = grant.facts();
    return new BreakGlassView(
        facts.id(),
        facts.personId(),
        facts.personNumber(),
        who(facts.username()),
        facts.role(),
        unit(facts.unitCode()),
        unit(facts.stationCode()),
        reveal.toCaller().text(BreakGlass.REASON, facts.id(), facts.storedReason()),
        facts.grantedAt(),
        facts.expiresAt(),
        facts.endedAt(),
        facts.endedBy(),
        grant.isOpen(clock.instant()));
  }

  private Named who(String username) {
    return units
        .account(username)
        .map(Account::view)
        .map(account -> new Named(username, account.displayZh(), account.displayEn()))
        .orElse(new Named(username, username, username));
  }

  private Named unit(String code) {
    return names.of(code).orElse(new Named(code, code, code));
  }
}

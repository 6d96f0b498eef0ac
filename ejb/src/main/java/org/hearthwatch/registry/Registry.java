package org.hearthwatch.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearthwatch.registry.adapter.Absences;
import org.hearthwatch.registry.adapter.Grants;
import org.hearthwatch.registry.adapter.Persons;
import org.hearthwatch.registry.adapter.Placements;
import org.hearthwatch.registry.adapter.Units;
import org.hearthwatch.registry.model.Account;
import org.hearthwatch.registry.model.ContactAssignment;
import org.hearthwatch.registry.model.Facility;
import org.hearthwatch.registry.model.Person;
import org.hearthwatch.registry.model.Placement;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;
import org.hearthwatch.shared.Scope;
import org.hearthwatch.shared.Zones;

/**
 * What other capabilities ask the registry. Their use cases have checked the role already; the
 * methods that take a caller check the scope and reject with {@code NOT_FOUND} what is outside it.
 */
@ApplicationScoped
public class Registry {

  /** What the clinical rules need to know of a person. */
  public record ClinicalProfile(UUID personId, int age, boolean spo2Scale2) {}

  @Inject private Units units;
  @Inject private Persons persons;
  @Inject private Placements placements;
  @Inject private Absences absences;
  @Inject private Grants grants;
  @Inject private Reveal reveal;
  @Inject private java.time.Clock clock;

  /** A placement that the caller may see. */
  public PlacementRef placement(UUID id, Caller caller) {
    return placements
        .byId(id)
        .map(Placement::ref)
        .filter(ref -> caller.scope().sees(ref.lines()))
        .orElseThrow(Rejection::notFound);
  }

  /** The placement of a person that lasts, if the caller may see it. */
  public PlacementRef currentPlacement(UUID personId, Caller caller) {
    return currentPlacement(personId)
        .filter(ref -> caller.scope().sees(ref.lines()))
        .orElseThrow(Rejection::notFound);
  }

  /**
   * All placements of a person that the caller may see, the latest first; none is {@code
   * NOT_FOUND}.
   */
  public List<PlacementRef> placements(UUID personId, Caller caller) {
    List<PlacementRef> visible = visible(personId, caller).toList();
    if (visible.isEmpty()) {
      throw Rejection.notFound();
    }
    return visible;
  }

  /**
   * The number of a person of whom the caller may see a placement or whom the caller's own station
   * registered.
   */
  public String person(UUID personId, Caller caller) {
    Person person = persons.person(personId).orElseThrow(Rejection::notFound);
    if (!isInScope(personId, caller)) {
      throw Rejection.notFound();
    }
    return person.number();
  }

  /** Whether a placement of the person is within scope, or the caller's station registered them. */
  public boolean isInScope(UUID personId, Caller caller) {
    return visible(personId, caller).findAny().isPresent()
        || persons
            .person(personId)
            .filter(person -> person.registeredStation().equals(caller.unitCode()))
            .isPresent();
  }

  /**
   * To read, not to act: the placements of a person that the caller may see, or all of them while
   * the person is open to the caller in need. None for somebody whom the caller's station has
   * registered and not placed yet; {@code NOT_FOUND} for whoever is out of scope.
   */
  public List<PlacementRef> readable(UUID personId, Caller caller) {
    if (isOpenInNeed(personId, caller)) {
      return placements.of(personId).stream().map(Placement::ref).toList();
    }
    if (!isInScope(personId, caller)) {
      throw Rejection.notFound();
    }
    return visible(personId, caller).toList();
  }

  /** To read, not to act: a placement that the caller may see, or of a person open in need. */
  public PlacementRef readablePlacement(UUID id, Caller caller) {
    return placements
        .byId(id)
        .map(Placement::ref)
        .filter(
            ref ->
                caller.scope().sees(ref.lines())
                    || grants.isOpen(caller.username(), ref.personId(), clock.instant()))
        .orElseThrow(Rejection::notFound);
  }

  /** The scope in which to read of one person: the caller's, or all of it while open in need. */
  public Scope scopeFor(UUID personId, Caller caller) {
    return isOpenInNeed(personId, caller) ? new Scope.Province() : caller.scope();
  }

  /** Whether the caller sees the person only because they broke the glass. */
  public boolean isOpenInNeed(UUID personId, Caller caller) {
    return visible(personId, caller).findAny().isEmpty()
        && grants.isOpen(caller.username(), personId, clock.instant());
  }

  private Stream<PlacementRef> visible(UUID personId, Caller caller) {
    return placements.of(personId).stream()
        .map(Placement::ref)
        .filter(ref -> caller.scope().sees(ref.lines()));
  }

  /** A facility that the caller may see. */
  public FacilityRef facility(String code, Caller caller) {
    return facility(code).filter(ref -> sees(caller.scope(), ref)).orElseThrow(Rejection::notFound);
  }

  /** Who lives in a facility now, as far as the caller may see them. */
  public List<PlacementView> residentsOf(String facility, Caller caller) {
    return placements.current(caller.scope(), facility);
  }

  /** Whether a scope covers a facility: its own line, or a station that uses it. */
  public boolean sees(Scope scope, FacilityRef facility) {
    boolean ofStation =
        scope instanceof Scope.Station own
            && placements.stationUses(own.station(), facility.code());
    return scope.seesFacility(facility.code(), facility.division(), ofStation);
  }

  /** The codes of all facilities that a scope covers. */
  public List<String> facilitiesIn(Scope scope) {
    return units.facilities().stream()
        .map(Registry::ref)
        .filter(ref -> sees(scope, ref))
        .map(FacilityRef::code)
        .toList();
  }

  /** Background work: the placement of a person that lasts. */
  public Optional<PlacementRef> currentPlacement(UUID personId) {
    return placements.currentOf(personId).map(Placement::ref);
  }

  /** Background work: any placement. */
  public Optional<PlacementRef> placement(UUID id) {
    return placements.byId(id).map(Placement::ref);
  }

  /** Background work: any facility. */
  public Optional<FacilityRef> facility(String code) {
    return units.facility(code).map(Registry::ref);
  }

  /** The name of a person as the caller may see it. */
  public Optional<String> residentName(UUID personId) {
    return persons
        .person(personId)
        .map(person -> reveal.toCaller().name(personId, person.storedName()));
  }

  /** The names of persons as the caller may see them; nobody's where there is no such person. */
  public Map<UUID, String> residentNames(Collection<UUID> personIds) {
    Reveal.Reader reader = reveal.toCaller();
    Map<UUID, String> names = new HashMap<>();
    for (Person person : persons.persons(personIds)) {
      names.put(person.id(), reader.name(person.id(), person.storedName()));
    }
    return names;
  }

  /** Age and scale of a person, for NEWS2. */
  public Optional<ClinicalProfile> clinicalProfile(UUID personId) {
    return persons.person(personId).map(this::clinicalProfile);
  }

  /** The same of several persons at once. */
  public Map<UUID, ClinicalProfile> clinicalProfiles(Collection<UUID> personIds) {
    return persons.persons(personIds).stream()
        .collect(Collectors.toMap(Person::id, this::clinicalProfile));
  }

  private ClinicalProfile clinicalProfile(Person person) {
    int age = person.ageOn(Zones.day(clock.instant()));
    return new ClinicalProfile(person.id(), age, person.usesSpo2Scale2());
  }

  /** An account by user name. */
  public Optional<AccountView> account(String username) {
    return username == null ? Optional.empty() : units.account(username).map(Account::view);
  }

  /** Background work on behalf of an account that may act: as if it made a call. */
  public Optional<Caller> caller(String username) {
    return units.account(username).filter(Account::isActive).map(units::caller);
  }

  /** The contact person of a placement now. */
  public Optional<String> contactPerson(UUID placementId) {
    return persons.contactOf(placementId).map(ContactAssignment::username);
  }

  /**
   * The first active account of a unit in a role; who that is stays the same while it is active.
   */
  public Optional<String> officer(String unitCode, Role role) {
    return officers(unitCode, role).stream().findFirst();
  }

  /** All active accounts of a unit in a role, by user name. */
  public List<String> officers(String unitCode, Role role) {
    return units.accounts(unitCode, role).stream().map(Account::username).toList();
  }

  /** Who has the duties of somebody besides them, because they are away at the moment. */
  public Optional<String> standIn(String username, Instant at) {
    return absences.standIn(username, at);
  }

  /** Whose duties somebody has at the moment besides their own, because those are away. */
  public List<String> standsInFor(String username, Instant at) {
    return absences.standsInFor(username, at);
  }

  /** Whether there is a prefecture of that code. */
  public boolean isPrefecture(String division) {
    return units.divisions().stream()
        .anyMatch(known -> known.code().equals(division) && !known.isProvince());
  }

  private static FacilityRef ref(Facility facility) {
    return new FacilityRef(
        facility.named(),
        facility.division().code(),
        facility.supervisingStation().code(),
        facility.supervisedSince(),
        facility.latitude(),
        facility.longitude());
  }
}

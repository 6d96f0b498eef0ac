package org.hearthwatch.registry;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hearthwatch.record.Records;
import org.hearthwatch.registry.adapter.Grants;
import org.hearthwatch.registry.adapter.Persons;
import org.hearthwatch.registry.model.Identity;
import org.hearthwatch.registry.model.Person;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.HumanNumbers;
import org.hearthwatch.shared.Ids;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;
import org.hearthwatch.shared.Vault;
import org.hearthwatch.shared.Zones;

/** A station takes somebody into its register, with papers or without. */
@Stateless
@DenyAll
public class RegisterPerson {

  /**
   * What is known; a legal name or an alias, a date of birth or an estimated age in years.
   *
   * @param evenIfKnown whether to register although the identity number is in the register already
   */
  public record Command(
      String legalName,
      String alias,
      Sex sex,
      LocalDate birthDate,
      Integer estimatedAge,
      String identityNumber,
      String distinguishing,
      boolean evenIfKnown) {

    /** Somebody whose identity number is to be new. */
    public Command(
        String legalName,
        String alias,
        Sex sex,
        LocalDate birthDate,
        Integer estimatedAge,
        String identityNumber,
        String distinguishing) {
      this(legalName, alias, sex, birthDate, estimatedAge, identityNumber, distinguishing, false);
    }
  }

  @Inject private CurrentCaller callers;
  @Inject private Persons persons;
  @Inject private Grants grants;
  @Inject private HumanNumbers numbers;
  @Inject private Records records;
  @Inject private Vault vault;
  @Inject private Clock clock;

  /**
   * Registers the person for the caller's station and answers the new identifier. Rejects with
   * {@code IDENTITY_NUMBER_KNOWN} and the number of whoever has the same identity number.
   */
  @RolesAllowed(Role.Names.STATION_SUPERVISOR)
  public UUID register(Command command) {
    Caller caller = callers.get();
    Identity identity = identity(command);
    Faults faults = new Faults();
    identity.check(faults, Zones.day(clock.instant()));
    faults.throwIfAny();
    if (!command.evenIfKnown()) {
      requireNew(identity.identityNumber());
    }
    Person person =
        new Person(
            Ids.next(),
            numbers.next("PS"),
            identity,
            caller.unitCode(),
            caller.username(),
            clock.instant());
    persons.add(person);
    records.append(
        caller.unitCode(), "PERSON_REGISTERED", "PERSON", person.id().toString(), facts(person));
    return person.id();
  }

  private void requireNew(String identityNumber) {
    String blind = vault.blind(Person.IDENTITY_NUMBER, identityNumber);
    if (blind != null) {
      grants
          .find(null, blind)
          .ifPresent(
              same -> {
                throw Rejection.conflict("IDENTITY_NUMBER_KNOWN", same.number());
              });
    }
  }

  private static Identity identity(Command command) {
    return new Identity(
        command.legalName(),
        command.alias(),
        command.sex(),
        command.birthDate(),
        command.estimatedAge(),
        command.identityNumber(),
        command.distinguishing());
  }

  private static Map<String, Object> facts(Person person) {
    return Map.of("number", person.number(), "unidentified", person.isUnidentified());
  }
}

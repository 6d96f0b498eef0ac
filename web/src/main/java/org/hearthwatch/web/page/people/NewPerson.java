package org.hearthwatch.web.page.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.hearthwatch.registry.AgreementView;
import org.hearthwatch.registry.AssignContactPerson;
import org.hearthwatch.registry.FacilityView;
import org.hearthwatch.registry.FindFacilities;
import org.hearthwatch.registry.FindUnits;
import org.hearthwatch.registry.PlacePerson;
import org.hearthwatch.registry.PlacementView;
import org.hearthwatch.registry.RegisterPerson;
import org.hearthwatch.registry.Sex;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.web.i18n.ReaderLanguage;
import org.hearthwatch.web.page.shell.Attempt;
import org.hearthwatch.web.page.shell.FormErrors;
import org.hearthwatch.web.page.shell.Inputs;

/**
 * Takes a person into the register, places them, and names who answers for them: three use cases on
 * one form. A step that succeeded is not repeated when a later one is refused.
 */
@Named("newPerson")
@ViewScoped
public class NewPerson implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient RegisterPerson registerPerson;
  @Inject private transient PlacePerson placePerson;
  @Inject private transient AssignContactPerson assignContactPerson;
  @Inject private transient FindUnits units;
  @Inject private transient FindFacilities facilities;
  @Inject private Attempt attempt;
  @Inject private ReaderLanguage language;

  private final FormErrors errors = new FormErrors();
  private final PersonForm form = new PersonForm();
  private UUID registered;
  private UUID placed;
  private boolean sameNumberKnown;

  /** What was typed. */
  public PersonForm getForm() {
    return form;
  }

  /** What was refused. */
  public FormErrors getErrors() {
    return errors;
  }

  /** Whether the person is in the register already and only the placement is still wanting. */
  public boolean isRegistered() {
    return registered != null;
  }

  /** Whether somebody has the same identity number, so that one has to say that it is meant. */
  public boolean isSameNumberKnown() {
    return sameNumberKnown;
  }

  /** The agreements in force of the reader's station. */
  public List<AgreementView> getAgreements() {
    return units.agreementsInForce();
  }

  /** An agreement as the choice shows it: the facility, and the number of the agreement. */
  public String label(AgreementView agreement) {
    FacilityView facility = facilities.byCode(agreement.facilityCode());
    return facility.name().in(language.getLocale()) + " · " + agreement.number();
  }

  /** Does all three steps, as far as they are not done yet, and shows the person. */
  public void save() {
    if (attempt.of(errors, this::steps)) {
      attempt.leaveFor(
          "/people/" + registered, language.say("People", "new.done", form.shownName()), "person");
    }
  }

  private void steps() {
    Inputs inputs = new Inputs();
    RegisterPerson.Command person = person(inputs);
    boolean known = !form.isUnidentified();
    inputs.require(known ? "legalName" : "alias", form.shownName());
    inputs.require(
        known ? "birthDate" : "estimatedAge", known ? form.getBirthDate() : form.getEstimatedAge());
    inputs.require("agreementId", form.getAgreementId());
    inputs.require("contactPerson", form.getContactPerson());
    inputs.throwIfAny();
    if (registered == null) {
      register(person);
    }
    if (placed == null) {
      placed = place().id();
    }
    assignContactPerson.assign(placed, form.getContactPerson());
  }

  private void register(RegisterPerson.Command person) {
    try {
      registered = registerPerson.register(person);
    } catch (Rejection refused) {
      sameNumberKnown = "IDENTITY_NUMBER_KNOWN".equals(refused.code());
      throw refused;
    }
  }

  private RegisterPerson.Command person(Inputs inputs) {
    boolean known = !form.isUnidentified();
    return new RegisterPerson.Command(
        known ? form.getLegalName() : null,
        known ? null : form.getAlias(),
        form.getSex() == null ? Sex.UNKNOWN : form.getSex(),
        known ? inputs.date("birthDate", form.getBirthDate()) : null,
        known ? null : inputs.whole("estimatedAge", form.getEstimatedAge()),
        known ? form.getIdentityNumber() : null,
        form.getDistinguishing(),
        form.isEvenIfKnown());
  }

  private PlacementView place() {
    UUID agreement = UUID.fromString(form.getAgreementId());
    String facility =
        getAgreements().stream()
            .filter(one -> one.id().equals(agreement))
            .map(AgreementView::facilityCode)
            .findFirst()
            .orElse(null);
    return placePerson.place(
        new PlacePerson.Command(registered, facility, agreement, form.getRoom(), null));
  }
}

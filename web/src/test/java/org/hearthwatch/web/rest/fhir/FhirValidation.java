package org.hearthwatch.web.rest.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;

/**
 * The HAPI validator of FHIR R4 with the profiles of the standard. It has no LOINC, so a code of it
 * is taken as it is; the vital-signs profiles, which it applies by the codes, fix them.
 */
final class FhirValidation {

  private static final FhirValidator VALIDATOR = validator();

  private FhirValidation() {}

  /** Every error in a resource, each in words. */
  static List<String> errors(String resource) {
    return VALIDATOR.validateWithResult(resource).getMessages().stream()
        .filter(one -> one.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
        .map(one -> one.getLocationString() + ": " + one.getMessage())
        .toList();
  }

  private static FhirValidator validator() {
    FhirContext context = FhirContext.forR4();
    FhirInstanceValidator instances =
        new FhirInstanceValidator(
            new ValidationSupportChain(
                new DefaultProfileValidationSupport(context),
                new CommonCodeSystemsTerminologyService(context),
                new InMemoryTerminologyServerValidationSupport(context)));
    return context.newValidator().registerValidatorModule(instances);
  }
}

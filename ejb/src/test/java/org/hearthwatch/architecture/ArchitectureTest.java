package org.hearthwatch.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;

/**
 * The rules of the domain module, discovered from the packages. ArchUnit fails a rule that matches
 * nothing, so none of them can pass by checking nothing. Rule 2 (the web module uses only the
 * packages named for a capability) and the Jasper half of rule 6 are held by tests of the modules
 * concerned.
 */
@AnalyzeClasses(
    packages = "org.hearthwatch",
    importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.OnlyThisModule.class})
class ArchitectureTest {

  /** The offline verifier is on the path of the tests; its module has rules of its own. */
  static final class OnlyThisModule implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("/org/hearthwatch/stack/");
    }
  }

  /** Rule 1: the inside of a capability is nobody else's business. */
  @ArchTest
  static final ArchRule capabilities_meet_only_in_their_public_packages =
      classes()
          .that()
          .resideInAnyPackage("org.hearthwatch.*.model", "org.hearthwatch.*.adapter")
          .and()
          .resideOutsideOfPackage("org.hearthwatch.shared..")
          .should(beUsedOnlyWithinTheirCapability());

  @ArchTest
  static final ArchRule capabilities_have_no_cycles =
      slices().matching("org.hearthwatch.(*)..").should().beFreeOfCycles();

  /** Rule 3. */
  @ArchTest
  static final ArchRule models_know_no_framework =
      classes()
          .that()
          .resideInAPackage("org.hearthwatch.*.model..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..", "jakarta.persistence..", "jakarta.validation..", "org.hearthwatch..");

  @ArchTest
  static final ArchRule models_know_no_adapter =
      noClasses()
          .that()
          .resideInAPackage("org.hearthwatch.*.model..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.hearthwatch.*.adapter..");

  /** Rule 4: closed by default, opened by role. */
  @ArchTest
  static final ArchRule use_cases_are_closed_by_default =
      classes().that(areUseCases()).should().beAnnotatedWith(DenyAll.class);

  @ArchTest
  static final ArchRule use_cases_say_who_may_call_them =
      methods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat(areUseCases())
          .should()
          .beAnnotatedWith(RolesAllowed.class);

  @ArchTest
  static final ArchRule use_cases_ask_who_is_calling =
      classes().that(areUseCases()).should(reachTheCaller());

  /** Rule 5. */
  @ArchTest
  static final ArchRule nobody_reads_the_clock_of_the_machine =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("org.hearthwatch.shared.adapter.ClockProducer")
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(ZonedDateTime.class, "now")
          .orShould()
          .callMethod(OffsetDateTime.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(Clock.class, "systemUTC")
          .orShould()
          .callMethod(Clock.class, "systemDefaultZone");

  /** Rule 6. */
  @ArchTest
  static final ArchRule only_telemetry_speaks_mqtt =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.hearthwatch.telemetry.adapter..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.eclipse.paho..");

  @ArchTest
  static final ArchRule nobody_here_prints_reports =
      noClasses().should().dependOnClassesThat().resideInAPackage("net.sf.jasperreports..");

  @ArchTest
  static final ArchRule only_adapters_touch_the_database =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.hearthwatch.*.adapter..")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(EntityManager.class);

  /** Rule 7: what an entity becomes is said by a verb. */
  @ArchTest
  static final ArchRule entities_have_no_public_setters =
      noMethods()
          .that()
          .areDeclaredInClassesThat(
              DescribedPredicate.or(annotated(Entity.class), annotated(Embeddable.class)))
          .and()
          .arePublic()
          .should()
          .haveNameMatching("set[A-Z].*");

  @ArchTest
  static final ArchRule stored_records_are_entities_with_a_constructor_of_their_own =
      classes()
          .that()
          .areAnnotatedWith(Entity.class)
          .should(
              new ArchCondition<>("live in a model or adapter package") {
                @Override
                public void check(JavaClass entity, ConditionEvents events) {
                  boolean inside = entity.getPackageName().matches(".*\\.(model|adapter)");
                  events.add(new SimpleConditionEvent(entity, inside, entity.getName()));
                }
              });

  private static DescribedPredicate<JavaClass> annotated(
      Class<? extends java.lang.annotation.Annotation> annotation) {
    return DescribedPredicate.describe(
        "annotated with " + annotation.getSimpleName(), type -> type.isAnnotatedWith(annotation));
  }

  private static DescribedPredicate<JavaClass> areUseCases() {
    return DescribedPredicate.describe(
        "are use cases",
        type ->
            type.isAnnotatedWith(Stateless.class)
                && type.getPackageName().matches("org\\.hearthwatch\\.[a-z]+"));
  }

  private static ArchCondition<JavaClass> beUsedOnlyWithinTheirCapability() {
    return new ArchCondition<>("be used only within their capability") {
      @Override
      public void check(JavaClass inner, ConditionEvents events) {
        String capability = capability(inner);
        inner.getDirectDependenciesToSelf().stream()
            .filter(use -> !capability(use.getOriginClass()).equals(capability))
            .forEach(use -> events.add(SimpleConditionEvent.violated(use, use.getDescription())));
      }
    };
  }

  /** A use case checks scope through the caller, itself or by asking another use case. */
  private static ArchCondition<JavaClass> reachTheCaller() {
    return new ArchCondition<>("ask who is calling") {
      @Override
      public void check(JavaClass useCase, ConditionEvents events) {
        for (JavaMethod method : useCase.getMethods()) {
          if (method.getModifiers().contains(JavaModifier.PUBLIC)
              && method.isAnnotatedWith(RolesAllowed.class)) {
            boolean asks = asksForCaller(useCase);
            events.add(new SimpleConditionEvent(method, asks, method.getFullName()));
          }
        }
      }
    };
  }

  private static boolean asksForCaller(JavaClass useCase) {
    return useCase.getMethodCallsFromSelf().stream()
        .map(call -> call.getTargetOwner())
        .anyMatch(
            owner ->
                owner.getName().equals("org.hearthwatch.registry.CurrentCaller")
                    || owner.isAnnotatedWith(Stateless.class));
  }

  private static String capability(JavaClass type) {
    String[] parts = type.getPackageName().split("\\.", -1);
    return parts.length > 2 ? parts[2] : "";
  }
}

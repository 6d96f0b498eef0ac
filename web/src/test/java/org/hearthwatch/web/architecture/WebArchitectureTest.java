package org.hearthwatch.web.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;

/** Rule 2 of the architecture, and the web module's half of rules 5 and 6. */
@AnalyzeClasses(
    packages = "org.hearthwatch.web",
    importOptions = ImportOption.DoNotIncludeTests.class)
class WebArchitectureTest {

  @ArchTest
  static final ArchRule pages_and_resources_use_only_what_capabilities_offer =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.hearthwatch.*.model..", "org.hearthwatch.*.adapter..");

  @ArchTest
  static final ArchRule reports_are_handed_rows_in_one_place =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.hearthwatch.web.report..", "org.hearthwatch.web.rest..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.hearthwatch.reports..");

  @ArchTest
  static final ArchRule nobody_here_touches_paho_jasper_or_the_database =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.eclipse.paho..", "net.sf.jasperreports..", "org.hibernate..")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(EntityManager.class);

  @ArchTest
  static final ArchRule nobody_here_reads_the_clock_of_the_machine =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis");
}

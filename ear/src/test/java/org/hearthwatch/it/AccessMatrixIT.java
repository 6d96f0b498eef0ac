package org.hearthwatch.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hearthwatch.it.Interface.Operation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Every operation of the interface and every page, tried with every demo account and with none, and
 * compared with two files that people read and agree upon. What is read is looked for in the first
 * line (station ST-510100-01, facility FC-510100-001); what writes is called about something that
 * does not exist, so that nothing changes and only the role decides. It runs before all others:
 * what they leave behind would be found too.
 */
@Order(1)
@DisplayName("Who gets in")
class AccessMatrixIT {

  private static final String NOBODY = "nobody";

  private static final List<String> ACCOUNTS =
      List.of(
          NOBODY,
          "contact-person",
          "station-supervisor",
          "inspector",
          "resident-staff",
          "facility-staff",
          "prefecture-supervisor",
          "province-auditor",
          "special-supervisor",
          "admin",
          "contact-person-2",
          "station-supervisor-2",
          "facility-staff-2",
          "prefecture-supervisor-2");

  /** A body that is never accepted: it has a field that no operation knows. */
  private static final String PROBE = "{\"probe\": true}";

  @Test
  void through_the_interface_is_what_the_matrix_says() throws IOException {
    AccessMatrix found = new AccessMatrix();
    for (Operation operation : Interface.ofTheServer().operations()) {
      String path = operation.reads() ? subject(operation.path()) : nothing(operation.path());
      for (String account : ACCOUNTS) {
        found.set(operation.name(), account, cell(status(operation, path, account), operation));
      }
    }
    compare("access-of-the-interface.txt", found);
  }

  @Test
  void on_pages_is_what_the_matrix_says() throws IOException {
    AccessMatrix found = new AccessMatrix();
    List<String> pages = pages();
    try (Browser browser = new Browser()) {
      for (String account : ACCOUNTS) {
        Page window =
            account.equals(NOBODY) ? browser.stranger() : browser.signIn(account, "en", 1366, 768);
        pages.forEach(page -> found.set(page, account, cell(window, subject(page))));
        window.context().close();
      }
    }
    compare("access-of-pages.txt", found);
  }

  /** Each view, and below those of single subjects the page of one of them. */
  private static List<String> pages() throws IOException {
    Path views =
        Path.of(System.getProperty("hearthwatch.home"), "web/src/main/webapp/WEB-INF/faces-views");
    try (Stream<Path> files = Files.list(views)) {
      return Stream.concat(
              files.map(file -> "/" + file.getFileName().toString().replace(".xhtml", "")),
              OF_ONE.keySet().stream())
          .sorted()
          .toList();
    }
  }

  private static final Map<String, String> OF_ONE =
      Map.of(
          "/people/{id}", "residents",
          "/facilities/{code}", "facilities",
          "/alerts/{id}", "alerts",
          "/incidents/{id}", "incidents",
          "/inspections/{id}", "inspections",
          "/ledger/{id}", "findings",
          "/duties/{id}", "duties",
          "/devices/{id}", "devices");

  private static int status(Operation operation, String path, String account) {
    Api caller = account.equals(NOBODY) ? Api.anonymous() : Api.as(account);
    return operation.reads()
        ? caller.get(path).status()
        : caller.send(operation.method(), path, PROBE).status();
  }

  private static String cell(int status, Operation operation) {
    return switch (status) {
      case 401 -> "?";
      case 403 -> "-";
      case 404 -> operation.reads() ? "0" : "+";
      default -> {
        assertThat(status).as(operation.name()).isLessThan(500).isNotEqualTo(405);
        yield "+";
      }
    };
  }

  private static String cell(Page window, String path) {
    APIResponse answer =
        window.context().request().get(path, RequestOptions.create().setMaxRedirects(0));
    return switch (answer.status()) {
      case 200 -> "+";
      case 302 ->
          answer.headers().get("location").contains("/protocol/openid-connect/") ? "?" : "+";
      case 403 -> "-";
      case 404 -> "0";
      default -> throw new AssertionError(path + " answered " + answer.status());
    };
  }

  /** The path about something of the first line. */
  private static String subject(String path) {
    String collection = OF_ONE.get(path);
    return collection == null
        ? Line.FIRST.path(path)
        : path.substring(0, path.indexOf('{')) + Line.FIRST.one(collection);
  }

  /** The path about something that does not exist. */
  private static String nothing(String path) {
    return Line.PARAMETER.matcher(path).replaceAll(UUID.randomUUID().toString());
  }

  private static void compare(String name, AccessMatrix found) throws IOException {
    Path file = RunningStack.artifacts().resolve(name);
    found.write(file);
    AccessMatrix agreed =
        AccessMatrix.read(
            Path.of(System.getProperty("hearthwatch.home"), "ear/src/test/resources", name));
    assertThat(agreed.differencesTo(found)).as("what was found is in " + file).isEmpty();
  }
}

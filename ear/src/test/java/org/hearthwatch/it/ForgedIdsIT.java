package org.hearthwatch.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearthwatch.it.Api.Answer;
import org.hearthwatch.it.Interface.Operation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Those who work in the first line ask for, and write about, what belongs to the second: in every
 * path, query and body parameter of the interface. Nothing of it may succeed, and no answer may
 * tell of it.
 */
@DisplayName("An identifier of the other line")
class ForgedIdsIT {

  private static final List<String> ROLES =
      List.of(
          "contact-person",
          "station-supervisor",
          "inspector",
          "resident-staff",
          "facility-staff",
          "prefecture-supervisor");

  /** What everybody may know: rules, calendars, names of units. */
  private static final Pattern COMMON =
      Pattern.compile("/api/v1/(obligations|calendar|divisions|stations|inspection-templates).*");

  /** Whom the caller opened in need, with a reason and for hours, as other tests do. */
  private static final String IN_NEED = "/api/v1/break-glass";

  private static final Set<Integer> REFUSED = Set.of(403, 404);

  private final Interface doors = Interface.ofTheServer();
  private final Forgery forgery = new Forgery(doors, Line.SECOND);

  @Test
  void in_a_path_leads_nowhere() {
    List<String> open = new ArrayList<>();
    for (Operation operation : doors.operations()) {
      if (operation.path().contains("{") && !COMMON.matcher(operation.path()).matches()) {
        String path = Line.SECOND.path(operation.path());
        for (String role : ROLES) {
          Answer answer = call(operation, path, role);
          if (!REFUSED.contains(answer.status())) {
            open.add(told(operation, role, answer));
          }
        }
      }
    }
    assertThat(open).isEmpty();
  }

  @Test
  void in_a_body_changes_nothing() {
    List<String> open = new ArrayList<>();
    for (Operation operation : doors.operations()) {
      if (!operation.reads() && namesSubjects(operation)) {
        for (String role : ROLES) {
          Answer answer = call(operation, Line.FIRST.path(operation.path()), role);
          if (answer.status() < 400 || answer.status() >= 500) {
            open.add(told(operation, role, answer));
          }
        }
      }
    }
    assertThat(open).isEmpty();
  }

  @Test
  void in_a_query_finds_nothing() {
    List<String> leaks = new ArrayList<>();
    for (Operation operation : doors.operations()) {
      if (operation.reads()
          && !COMMON.matcher(operation.path()).matches()
          && !operation.path().startsWith(IN_NEED)) {
        for (String parameter : operation.queryParameters()) {
          String identifier = forgery.identifier(parameter);
          if (identifier != null) {
            ask(operation, "?" + parameter + "=" + identifier, leaks);
          }
        }
        ask(operation, "", leaks);
      }
    }
    assertThat(leaks).isEmpty();
  }

  /** No answer to somebody of the first line names the facility or the station of the second. */
  private void ask(Operation operation, String query, List<String> leaks) {
    for (String role : ROLES) {
      Answer answer = Api.as(role).get(Line.FIRST.path(operation.path()) + query);
      String body = answer.json().toString();
      if (body.contains(Line.SECOND.facility()) || body.contains(Line.SECOND.station())) {
        leaks.add(operation.name() + query + " as " + role);
      }
    }
  }

  private Answer call(Operation operation, String path, String role) {
    Api caller = Api.as(role);
    return operation.reads()
        ? caller.get(path)
        : caller.send(operation.method(), path, forgery.body(operation.bodySchema()));
  }

  private boolean namesSubjects(Operation operation) {
    boolean[] found = new boolean[1];
    doors
        .resolve(operation.bodySchema())
        .path("properties")
        .fieldNames()
        .forEachRemaining(name -> found[0] |= forgery.identifier(name) != null);
    return found[0];
  }

  private static String told(Operation operation, String role, Answer answer) {
    return "%s as %s: %d %s".formatted(operation.name(), role, answer.status(), answer.code());
  }
}

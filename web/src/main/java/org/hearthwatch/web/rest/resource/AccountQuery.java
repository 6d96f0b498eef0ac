package org.hearthwatch.web.rest.resource;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hearthwatch.administration.AccessState;
import org.hearthwatch.administration.AccountFilter;
import org.hearthwatch.registry.AccountState;
import org.hearthwatch.shared.Role;
import org.hearthwatch.web.rest.problem.ApiException;

/** Which accounts a request asks for. */
public class AccountQuery {

  @QueryParam("q")
  @Parameter(description = "Part of the user name, or of the name in either language")
  private String text;

  @QueryParam("role")
  private String role;

  @QueryParam("unit")
  @Parameter(description = "Code of a unit; a division includes the units in it")
  private String unit;

  @QueryParam("state")
  private AccountState state;

  @QueryParam("realm")
  @Parameter(description = "How far the realm has followed")
  private AccessState access;

  AccountFilter filter() {
    return new AccountFilter(blankToNull(text), named(role), blankToNull(unit), state, access);
  }

  /** The role of a name, or nothing when none is given; refuses a name that no role has. */
  static Role named(String name) {
    return name == null || name.isBlank()
        ? null
        : Role.named(name).orElseThrow(() -> ApiException.invalid("role", "UNKNOWN_VALUE"));
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text;
  }
}

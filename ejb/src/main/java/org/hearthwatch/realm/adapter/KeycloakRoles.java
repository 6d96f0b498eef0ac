package org.hearthwatch.realm.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.hearthwatch.realm.RealmFailure;
import org.hearthwatch.shared.Role;

/** The realm roles of one user; roles that are not ours are left alone. */
final class KeycloakRoles {

  private final KeycloakApi api;
  private final String path;

  KeycloakRoles(KeycloakApi api, String userId) {
    this.api = api;
    this.path = "/users/" + userId + "/role-mappings/realm";
  }

  /** Gives the user exactly this one of our roles; answers whether that changed anything. */
  boolean bring(Role wanted) throws RealmFailure {
    List<JsonNode> ours = ours(api.get(path));
    List<JsonNode> tooMany = ours.stream().filter(role -> !is(role, wanted)).toList();
    if (!tooMany.isEmpty()) {
      api.call("DELETE", path, tooMany);
    }
    if (ours.stream().noneMatch(role -> is(role, wanted))) {
      api.call("POST", path, List.of(available(wanted)));
    }
    return ours.size() != 1 || !tooMany.isEmpty();
  }

  private JsonNode available(Role wanted) throws RealmFailure {
    return ours(api.get(path + "/available")).stream()
        .filter(role -> is(role, wanted))
        .findFirst()
        .orElseThrow(() -> RealmFailure.forGood("The realm has no role " + wanted.realmName()));
  }

  private static List<JsonNode> ours(JsonNode roles) {
    List<JsonNode> found = new ArrayList<>();
    roles.forEach(role -> found.add(role));
    return found.stream()
        .filter(role -> Role.named(role.path("name").asText()).isPresent())
        .toList();
  }

  private static boolean is(JsonNode role, Role wanted) {
    return wanted.realmName().equals(role.path("name").asText());
  }
}

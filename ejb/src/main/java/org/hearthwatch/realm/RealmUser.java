package org.hearthwatch.realm;

import org.hearthwatch.shared.Role;

/**
 * A user as the realm is to have it.
 *
 * @param email null leaves what the realm knows as it is
 * @param role the one of our roles that the user has; others of ours are taken away
 * @param enabled false also ends every session
 */
public record RealmUser(
    String username,
    String displayZh,
    String displayEn,
    String email,
    Role role,
    boolean enabled) {}

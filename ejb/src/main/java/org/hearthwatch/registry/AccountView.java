package org.hearthwatch.registry;

import org.hearthwatch.shared.Role;

/** An account as others see it. */
public record AccountView(
    String username, Role role, String unitCode, String displayZh, String displayEn) {}

package org.hearthwatch.administration.adapter;

import org.hearthwatch.realm.RealmUser;

/**
 * An account as it was when it was handed out to be brought to the realm.
 *
 * @param wanted how often it had changed by then
 */
public record Ticket(RealmUser user, int wanted) {}

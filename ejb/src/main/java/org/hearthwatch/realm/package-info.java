/**
 * The realm that signs people in, as far as this application looks after it: users and their
 * sessions. Who may act, in which role and for which unit, is said by the registry; the realm
 * follows.
 */
package org.hearthwatch.realm;

/** Keycloak's admin API over HTTP. */
package org.hearthwatch.realm.adapter;

/**
 * What the database itself shows to the application, whatever the application asks for: its own
 * login, on a real PostgreSQL, without any use case in between.
 */
package org.hearthwatch.access;

/**
 * The demo province: invented stations, facilities and people with a month of invented history, so
 * that a newcomer sees every page at work. Nobody in it is real. Written straight over the SQL
 * schema, as an import from an older system would be; never loaded into a database that is in use.
 */
package org.hearthwatch.stack.demo;

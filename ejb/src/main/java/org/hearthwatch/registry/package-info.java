/**
 * Who and where: divisions, stations, facilities, accounts, persons, and the placements that bind a
 * person to a station and a facility for a span of time.
 */
package org.hearthwatch.registry;

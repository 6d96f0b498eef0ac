/**
 * The contact person: somebody of the station answers for every placed person, calls and visits
 * them and writes down how they are, in their own words too.
 */
package org.hearthwatch.contact;

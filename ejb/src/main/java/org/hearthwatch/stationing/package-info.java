/**
 * Resident staff: officers of the station in the facility itself, their shifts and the proof that
 * they were there.
 */
package org.hearthwatch.stationing;

/**
 * The tamper-evident record: one hash chain for each station and facility, appended in the same
 * transaction as the change it tells of.
 */
package org.hearthwatch.record;

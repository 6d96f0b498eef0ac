/**
 * Everything that happened around one person, in the order in which it happened: where they were
 * placed, who answered for them, contacts, health updates, alerts, incidents, inspections.
 */
package org.hearthwatch.timeline;

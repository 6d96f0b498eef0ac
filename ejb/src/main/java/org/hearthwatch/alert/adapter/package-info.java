/** Alerts in the database, and the ear that listens for stored vitals. */
package org.hearthwatch.alert.adapter;

/**
 * Everybody's duties, planned inspections and shifts as an iCalendar feed that a phone subscribes
 * to by a secret address. What leaves the house names no person.
 */
package org.hearthwatch.calendar;

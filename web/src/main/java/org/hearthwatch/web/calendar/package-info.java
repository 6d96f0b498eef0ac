/** Calendars for programs that subscribe to them by a secret address. */
package org.hearthwatch.web.calendar;

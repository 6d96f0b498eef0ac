/** What stands in a calendar. */
package org.hearthwatch.calendar.model;

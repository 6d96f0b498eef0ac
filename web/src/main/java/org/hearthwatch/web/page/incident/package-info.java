/** Incidents: the list, the report in a minute, and each one with its legal clocks. */
package org.hearthwatch.web.page.incident;

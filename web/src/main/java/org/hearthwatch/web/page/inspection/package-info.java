/**
 * Inspections: the list, the schedule, the checklist as it is filled in, and how it reads later.
 */
package org.hearthwatch.web.page.inspection;

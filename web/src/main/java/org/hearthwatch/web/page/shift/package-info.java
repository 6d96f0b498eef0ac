/** Shifts of resident staff: the roster, the check-in, what was checked in. */
package org.hearthwatch.web.page.shift;

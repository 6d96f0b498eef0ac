/** Compliance figures, opened down to the duties they are made of. */
package org.hearthwatch.web.page.oversight;

/** Pages about facilities. */
package org.hearthwatch.web.page.facility;

/** The ward view: how everybody in a facility is, live. */
package org.hearthwatch.web.page.ward;

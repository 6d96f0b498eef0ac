/** Who confirmed whom last, where nobody looks, and whether the head counts agree. */
package org.hearthwatch.web.page.coverage;

/** The page of what alerts and silence are judged by. */
package org.hearthwatch.web.page.threshold;

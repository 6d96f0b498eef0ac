/** Pages about signals: what the screens found, its evidence drawn, and what it was. */
package org.hearthwatch.web.page.signal;

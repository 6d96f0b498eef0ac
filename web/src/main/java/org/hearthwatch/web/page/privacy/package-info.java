/** Who looked at whom, access in need, and how far sealing is. */
package org.hearthwatch.web.page.privacy;

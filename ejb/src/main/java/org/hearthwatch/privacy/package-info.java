/** Personal data under key: sealing what is stored, who looked at whom, and access in need. */
package org.hearthwatch.privacy;

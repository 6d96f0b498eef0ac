/** Signing out at both ends, response headers, and refusals turned into pages. */
package org.hearthwatch.web.security;

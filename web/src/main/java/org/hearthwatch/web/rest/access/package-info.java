/** Who may come in: a token or a session, and a role that the use case behind a path admits. */
package org.hearthwatch.web.rest.access;

/**
 * The REST interface. A resource turns a request into one call of a use case and the answer into
 * JSON; it decides nothing. What is refused is answered as a problem detail (RFC 9457).
 */
package org.hearthwatch.web.rest;

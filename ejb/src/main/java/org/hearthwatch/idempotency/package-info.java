/**
 * A request that is repeated with the same idempotency key is answered with the first result and
 * done only once.
 */
package org.hearthwatch.idempotency;

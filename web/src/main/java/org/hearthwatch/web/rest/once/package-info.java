/** POSTs that may be repeated: {@code Idempotency-Key}. */
package org.hearthwatch.web.rest.once;

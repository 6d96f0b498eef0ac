/** Lists in pages: {@code items}, {@code nextCursor}, {@code limit}. */
package org.hearthwatch.web.rest.paging;

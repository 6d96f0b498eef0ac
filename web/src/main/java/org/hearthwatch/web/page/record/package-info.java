/** The record: a chain with its entries in words, its checkpoints, and whether it is intact. */
package org.hearthwatch.web.page.record;

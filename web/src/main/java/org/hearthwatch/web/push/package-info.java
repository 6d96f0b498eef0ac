/**
 * Tells open pages that something they show has changed. A message says only "look again": what is
 * then shown is read with the reader's own rights.
 */
package org.hearthwatch.web.push;

/** Publishes vitals at a given rate and tells what became of them. */
package org.hearthwatch.stack.load;

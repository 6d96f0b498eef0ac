/** The time line as it is read from the tables of all capabilities. */
package org.hearthwatch.timeline.adapter;

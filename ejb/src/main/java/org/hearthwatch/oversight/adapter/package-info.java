/** Reads coverage and head counts in one statement each, whatever the number of people. */
package org.hearthwatch.oversight.adapter;

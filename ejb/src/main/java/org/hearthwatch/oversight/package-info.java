/**
 * Who is looked after and who is not: which channel last confirmed each placed person, and whether
 * the register, the facility's own roll, the roll call and the devices agree on who is there. Reads
 * only; holds nothing of its own.
 */
package org.hearthwatch.oversight;

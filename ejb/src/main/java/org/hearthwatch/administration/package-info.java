/**
 * Administration: organisations, accounts, and the realm that follows them. An administrator looks
 * after the units of their prefecture, or of the whole province, and sees nothing of what happens
 * in them.
 */
package org.hearthwatch.administration;

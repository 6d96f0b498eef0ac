/**
 * The one engine of obligations, duties and evidence: nothing else in the product schedules, times
 * or escalates.
 */
package org.hearthwatch.duty;

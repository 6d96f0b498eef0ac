/**
 * The rectification ledger: what an inspection, incident or own check found wrong stays open until
 * it is corrected and somebody from outside the facility has verified that.
 */
package org.hearthwatch.rectification;

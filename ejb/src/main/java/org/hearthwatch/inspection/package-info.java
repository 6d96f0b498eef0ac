/**
 * Inspections: somebody goes and looks, with a checklist in hand, and what they find goes into the
 * rectification ledger.
 */
package org.hearthwatch.inspection;

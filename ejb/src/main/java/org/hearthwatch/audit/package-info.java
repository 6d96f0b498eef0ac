/**
 * Reading, verifying and exporting the record within the reader's scope. Apart from {@code record},
 * on which every capability stands and which therefore knows none of them.
 */
package org.hearthwatch.audit;

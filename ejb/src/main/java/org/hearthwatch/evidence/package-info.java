/**
 * Evidence files: photos and documents beside what somebody recorded. Their kind is decided by what
 * they contain, the record keeps their hash, and they are stored sealed.
 */
package org.hearthwatch.evidence;

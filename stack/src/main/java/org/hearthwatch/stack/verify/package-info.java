/**
 * The offline verifier of record exports. It shares no code with the application: whoever does not
 * trust the one need not trust the other.
 */
package org.hearthwatch.stack.verify;

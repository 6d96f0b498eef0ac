/**
 * Screens: patterns in readings and in typed values that somebody should look at. A signal is no
 * accusation. It lies beside its evidence, and a human says what it was.
 */
package org.hearthwatch.screening;

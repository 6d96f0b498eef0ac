/**
 * Benchmarks: how the product behaves at the size of a province. Not tests: they assert nothing.
 */
package org.hearthwatch.stack.bench;

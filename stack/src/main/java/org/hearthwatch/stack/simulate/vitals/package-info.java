/**
 * What an invented person's body does over time: a pure function of a seed and a moment.
 *
 * <p>The demo province's history and the live simulator read the same function, so that the curve a
 * person sees does not jump where the history ends and the simulator begins.
 */
package org.hearthwatch.stack.simulate.vitals;

/** Where the screens find what they look at, and where signals are kept. */
package org.hearthwatch.screening.adapter;

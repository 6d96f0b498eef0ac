package org.hearthwatch.stack.simulate;

import java.time.Instant;
import org.hearthwatch.stack.simulate.vitals.Vitals;

/** What one device measured at one moment. */
record Sample(String device, Instant at, Vitals vitals) {}

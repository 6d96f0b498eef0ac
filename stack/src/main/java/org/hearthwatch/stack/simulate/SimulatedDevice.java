package org.hearthwatch.stack.simulate;

import org.hearthwatch.stack.simulate.vitals.Body;

/** A device and whose vital signs it measures. */
record SimulatedDevice(String id, Body body) {}

package org.hearthwatch.stack.simulate;

import org.hearthwatch.stack.simulate.vitals.VitalSigns;

/** A device and whose vital signs it measures. */
record SimulatedDevice(String id, VitalSigns body) {}

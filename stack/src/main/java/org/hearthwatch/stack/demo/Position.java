package org.hearthwatch.stack.demo;

import java.util.Random;

/**
 * Where a phone says it is at a check-in, with the signal the application would derive: away beyond
 * 300 m, weak when the accuracy is worse than 200 m.
 */
record Position(
    Double latitude, Double longitude, Double accuracy, Double distance, String signal) {
  private static final double METRES_A_DEGREE = 111_195;

  static Position near(Facility facility, Random random) {
    int luck = random.nextInt(100);
    if (luck < 4) {
      return new Position(null, null, null, null, "NO_POSITION");
    }
    double metres = luck < 7 ? 900 + random.nextInt(2500) : 5 + random.nextInt(120);
    double accuracy = luck >= 94 ? 250 + random.nextInt(400) : 6 + random.nextInt(40);
    double north = metres / METRES_A_DEGREE;
    String signal = accuracy > 200 ? "WEAK" : metres > 300 ? "AWAY" : "AT_FACILITY";
    return new Position(
        facility.latitude() + north, facility.longitude(), accuracy, metres, signal);
  }
}

package org.hearthwatch.stack.simulate.vitals;

/**
 * Random numbers that are looked up instead of drawn: the same seed and place give the same number,
 * in any order, on any machine. So a trace can be entered at any moment.
 */
public final class Noise {
  private Noise() {}

  /** A number in [0, 1) that belongs to this place. */
  public static double at(long seed, long channel, long place) {
    long mixed = mix(mix(mix(seed) + channel) + place);
    return (mixed >>> 11) * 0x1.0p-53;
  }

  /** A smooth curve in [-1, 1] through random knots at the whole numbers of {@code position}. */
  public static double smooth(long seed, long channel, double position) {
    long knot = (long) Math.floor(position);
    double left = at(seed, channel, knot) * 2 - 1;
    double right = at(seed, channel, knot + 1) * 2 - 1;
    return left + (right - left) * ease(position - knot);
  }

  /** Goes from 0 to 1 without a kink; what lies outside [0, 1] counts as the nearer end. */
  static double ease(double x) {
    double within = Math.min(1, Math.max(0, x));
    return within * within * (3 - 2 * within);
  }

  /** SplitMix64's finaliser: cheap, and neighbouring inputs give unrelated outputs. */
  private static long mix(long value) {
    long z = value + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}

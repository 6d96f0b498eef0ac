package org.hearthwatch.stack.simulate.vitals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Hands out fate: who of a group falls ill, who falls, whose device comes off, and when. Fixed by
 * the calendar and the seed, so that history and live simulation agree and a restart changes
 * nothing. One illness begins every twelve hours (every other one severe), one fall happens a day.
 *
 * <p>The first {@link #SPARED} of the group stay well: other people's scripts watch them.
 */
public final class Rota {
  /** How many of the group nothing happens to. */
  public static final int SPARED = 5;

  private static final long ILLNESS_BLOCK = Duration.ofHours(12).toSeconds();
  private static final long DAY = Duration.ofDays(1).toSeconds();
  private static final double CHANCE_OFF = 0.25;

  private final long seed;
  private final int group;

  /** A rota for a group of more than {@link #SPARED} people. */
  public Rota(long seed, int group) {
    if (group <= SPARED) {
      throw new IllegalArgumentException("A rota needs more than " + SPARED + " people");
    }
    this.seed = seed;
    this.group = group;
  }

  /** The course of one of the group, counted from 0. */
  public Course courseOf(int index) {
    return new Fate(index);
  }

  private boolean chosen(int index, long channel, long block) {
    return index == SPARED + (int) (Noise.at(seed, channel, block) * (group - SPARED));
  }

  private final class Fate implements Course {
    private final int index;

    Fate(int index) {
      this.index = index;
    }

    @Override
    public List<Illness> illnesses(Instant moment) {
      long block = Math.floorDiv(moment.getEpochSecond(), ILLNESS_BLOCK);
      List<Illness> found = new ArrayList<>(1);
      for (long b = block - 2; b <= block; b++) {
        if (chosen(index, 1, b)) {
          found.add(illnessOf(b));
        }
      }
      return found;
    }

    private Illness illnessOf(long block) {
      long offset = (long) (Noise.at(seed, 2, block) * ILLNESS_BLOCK);
      Instant onset = Instant.ofEpochSecond(block * ILLNESS_BLOCK + offset);
      double luck = Noise.at(seed, 3, block);
      double severity = block % 2 == 0 ? 1.0 + 0.15 * luck : 0.4 + 0.3 * luck;
      Illness.Kind kind =
          Noise.at(seed, 4, block) < 0.6 ? Illness.Kind.RESPIRATORY : Illness.Kind.INFECTION;
      return new Illness(kind, onset, severity);
    }

    @Override
    public Optional<Instant> lastFall(Instant moment) {
      long today = Math.floorDiv(moment.getEpochSecond(), DAY);
      for (long day = today; day >= today - 1; day--) {
        Instant fall = Instant.ofEpochSecond(day * DAY + (long) (Noise.at(seed, 6, day) * DAY));
        if (chosen(index, 5, day) && !fall.isAfter(moment)) {
          return Optional.of(fall);
        }
      }
      return Optional.empty();
    }

    @Override
    public boolean worn(Instant moment) {
      long day = Math.floorDiv(moment.getEpochSecond(), DAY);
      long mine = seed + 31L * index;
      if (index < SPARED || Noise.at(mine, 7, day) >= CHANCE_OFF) {
        return true;
      }
      // Between 08:00 and 20:00 in Sichuan, which are the first twelve hours of the UTC day.
      long from = day * DAY + (long) (Noise.at(mine, 8, day) * DAY / 2);
      long until = from + 1200 + (long) (Noise.at(mine, 9, day) * 4200);
      return moment.getEpochSecond() < from || moment.getEpochSecond() >= until;
    }
  }
}

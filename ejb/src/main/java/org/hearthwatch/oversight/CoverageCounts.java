package org.hearthwatch.oversight;

import java.util.List;
import org.hearthwatch.registry.Named;

/**
 * How many people have holes.
 *
 * @param withHoles people with at least one
 * @param channels one for each channel, in their order
 * @param facilities by code
 */
public record CoverageCounts(
    int persons, int withHoles, List<ByChannel> channels, List<ByFacility> facilities) {

  /** People by how one channel stands with them. */
  public record ByChannel(Channel channel, int available, int holes) {}

  /** People of one facility. */
  public record ByFacility(Named facility, int persons, int withHoles) {}

  /** Keeps its own copies. */
  public CoverageCounts {
    channels = List.copyOf(channels);
    facilities = List.copyOf(facilities);
  }

  /** How one channel stands. */
  public ByChannel of(Channel channel) {
    return channels.stream().filter(one -> one.channel() == channel).findFirst().orElseThrow();
  }
}

package org.hearthwatch.telemetry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthwatch.telemetry.adapter.Devices;

/** What other capabilities ask of the devices people wear; nobody's scope is checked here. */
@ApplicationScoped
public class WornDevices {
  @Inject private Devices devices;
  @Inject private SilenceRules.Source rules;

  /** How what each of them wears now is doing; who wears nothing is missing. */
  public Map<UUID, List<DeviceHealth>> health(Collection<UUID> persons, Instant now) {
    SilenceRules counting = rules.silence();
    Map<UUID, List<DeviceHealth>> found = new HashMap<>();
    devices
        .wornBy(persons)
        .forEach(
            (person, worn) ->
                found.put(
                    person, worn.stream().map(device -> device.health(counting, now)).toList()));
    return found;
  }
}

package org.hearthwatch.stack.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hearthwatch.stack.StackFailure;
import org.hearthwatch.stack.demo.DemoDevices;
import org.hearthwatch.stack.simulate.vitals.Vitals;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@DisplayName("A scenario of the command line")
class ScenarioOptionsTest {
  private static final Instant BEGIN = Instant.parse("2026-11-25T04:00:00Z");
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final List<DemoDevices.Wearable> DEVICES = DemoDevices.wearables().subList(0, 4);

  @TempDir Path folder;

  @Command
  static final class Line {
    @Mixin private ScenarioOptions options;
  }

  @Test
  void measures_everybody_by_their_own_device_unless_something_is_said() {
    Scenario plain = of();
    for (int at = 0; at < DEVICES.size(); at++) {
      assertThat(at(plain, at, BEGIN)).isEqualTo(own(at, BEGIN));
      assertThat(plain.isSilent(DEVICES.get(at).id())).isFalse();
    }
  }

  @Test
  void copies_swaps_and_silences() {
    Scenario faults =
        of(
            "--copy",
            "demo-0001=demo-0002",
            "--swap",
            "demo-0003=demo-0004",
            "--silent",
            "demo-0002");
    assertThat(at(faults, 0, BEGIN)).isEqualTo(own(1, BEGIN));
    assertThat(at(faults, 2, BEGIN)).isEqualTo(own(3, BEGIN));
    assertThat(at(faults, 3, BEGIN)).isEqualTo(own(2, BEGIN));
    assertThat(faults.isSilent("demo-0002")).isTrue();
  }

  @Test
  void lets_life_go_faster() {
    Scenario fast = of("--speed", "60");
    assertThat(at(fast, 0, BEGIN.plusSeconds(60)))
        .isEqualTo(
            DEVICES.get(0).vitalSigns().at(BEGIN.plusSeconds(3_600), MINUTE.multipliedBy(60)));
  }

  @Test
  void plays_what_the_interface_exported_and_starts_over() throws IOException {
    Path file = folder.resolve("vitals.csv");
    Files.writeString(
        file,
        """
        \uFEFFobservedAt,hr [/min],spo2 [%],temp [Cel],fall,news2
        2026-03-01T08:00:00+08:00,71,97,36.5,,0
        2026-03-01T08:01:00+08:00,,,,,
        2026-03-01T08:02:00+08:00,120,90,38.5,true,7
        Exported by somebody,,,,,
        """);
    Scenario played = of("--replay", file.toString());

    assertThat(at(played, 0, BEGIN).pulse()).isEqualTo(71);
    assertThat(at(played, 0, BEGIN).temperature()).isEqualTo(36.5);
    assertThat(at(played, 0, BEGIN.plusSeconds(90)).worn()).isFalse();
    Vitals ill = at(played, 0, BEGIN.plusSeconds(120));
    assertThat(ill.pulse()).isEqualTo(120);
    assertThat(ill.fall()).isTrue();
    assertThat(at(played, 0, BEGIN.plusSeconds(121)).pulse()).isEqualTo(71);
    assertThat(
            at(of("--replay", file.toString(), "--speed", "2"), 0, BEGIN.plusSeconds(60)).pulse())
        .isEqualTo(120);
    assertThat(at(played, 1, BEGIN)).isEqualTo(own(1, BEGIN));
  }

  @Test
  void that_names_nobody_is_refused_in_words() {
    assertThatThrownBy(() -> of("--silent", "demo-0099"))
        .isInstanceOf(StackFailure.class)
        .hasMessageContaining("demo-0099");
    assertThatThrownBy(() -> of("--replay", folder.resolve("none.csv").toString()))
        .isInstanceOf(StackFailure.class)
        .hasMessageContaining("none.csv");
  }

  private static Scenario of(String... arguments) {
    Line line = new Line();
    new CommandLine(line).parseArgs(arguments);
    return line.options.scenario(DEVICES, BEGIN);
  }

  private static Vitals at(Scenario scenario, int device, Instant moment) {
    return scenario.body(DEVICES.get(device)).at(moment, MINUTE);
  }

  private static Vitals own(int device, Instant moment) {
    return DEVICES.get(device).vitalSigns().at(moment, MINUTE);
  }
}

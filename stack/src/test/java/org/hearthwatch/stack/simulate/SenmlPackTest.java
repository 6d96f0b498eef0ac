package org.hearthwatch.stack.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hearthwatch.stack.simulate.vitals.Vitals;
import org.junit.jupiter.api.Test;

class SenmlPackTest {
  private static final Instant AT = Instant.parse("2026-11-23T08:00:00Z");
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Vitals WELL =
      new Vitals(72, 97, 16, 36.6, 128, 76, false, 812, 88, true, false);

  @Test
  void aDevicesOwnSampleHasPlainNamesUnitsAndAbsoluteTime() throws IOException {
    JsonNode pack = pack("demo-0001", new Sample("demo-0001", AT, WELL));
    assertThat(pack)
        .hasToString(
            "[{\"bn\":\"\",\"bt\":1795420800,\"ut\":60,\"n\":\"bat\",\"u\":\"%\",\"v\":88.0},"
                + "{\"n\":\"worn\",\"vb\":true},"
                + "{\"n\":\"hr\",\"u\":\"/min\",\"v\":72.0},{\"n\":\"spo2\",\"u\":\"%\",\"v\":97.0},"
                + "{\"n\":\"rr\",\"u\":\"/min\",\"v\":16.0},{\"n\":\"temp\",\"u\":\"Cel\",\"v\":36.6},"
                + "{\"n\":\"sbp\",\"u\":\"mm[Hg]\",\"v\":128.0},"
                + "{\"n\":\"dbp\",\"u\":\"mm[Hg]\",\"v\":76.0},"
                + "{\"n\":\"steps\",\"u\":\"1\",\"v\":812.0}]");
  }

  @Test
  void aGatewayNamesTheDeviceOfEachSample() throws IOException {
    JsonNode pack =
        pack("demo-gw-01", new Sample("demo-0017", AT, WELL), new Sample("demo-0018", AT, WELL));
    assertThat(pack.findValuesAsText("bn")).containsExactly("demo-0017/", "demo-0018/");
  }

  @Test
  void aDeviceOnTheTableSaysSoAndMeasuresNothing() throws IOException {
    Vitals off = new Vitals(null, null, null, null, null, null, null, null, 60, false, false);
    JsonNode pack = pack("demo-0001", new Sample("demo-0001", AT, off));
    assertThat(pack.findValuesAsText("n")).containsExactly("bat", "worn");
    assertThat(pack.get(1).get("vb").booleanValue()).isFalse();
  }

  @Test
  void aFallIsSaid() throws IOException {
    Vitals fallen = new Vitals(95, 97, 18, 36.6, 128, 76, true, 812, 88, true, true);
    JsonNode pack = pack("demo-0001", new Sample("demo-0001", AT, fallen));
    assertThat(pack.findValuesAsText("n")).endsWith("o2", "fall");
  }

  private static JsonNode pack(String publisher, Sample... samples) throws IOException {
    return new ObjectMapper().readTree(SenmlPack.json(publisher, List.of(samples), MINUTE));
  }
}

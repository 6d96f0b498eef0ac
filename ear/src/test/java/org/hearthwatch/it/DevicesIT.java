package org.hearthwatch.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.paho.mqttv5.client.MqttClient;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.client.persist.MemoryPersistence;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A device")
class DevicesIT {

  private static final String DEVICES = "/api/v1/devices";
  private static final Duration SOON = Duration.ofSeconds(15);
  private static final Duration CUT_OFF = Duration.ofSeconds(60);

  private static Browser browser;

  @BeforeAll
  static void open() {
    browser = new Browser();
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  @Test
  void measures_whoever_wears_it_until_it_is_revoked_and_cut_off() throws MqttException {
    Api admin = Api.as("admin");
    String secret = register("it-band-1");
    Api.Answer again = admin.post(DEVICES, device("it-band-1"));
    assertThat(again.code()).isEqualTo("DEVICE_EXISTS");
    String resident = Demo.wearerOf("demo-0007");
    Map<String, Object> wearer = Map.of("residentId", resident);
    assertThat(Api.as("facility-staff").put(DEVICES + "/it-band-1/wearer", wearer).status())
        .isEqualTo(200);
    assertThat(Api.as("facility-staff-2").put(DEVICES + "/it-band-1/wearer", wearer).status())
        .isEqualTo(404);
    assertThat(admin.get(DEVICES + "/it-band-1").json().get("wearings")).isEmpty();

    MqttClient band = connect("it-band-1", secret);
    // A full second, which must not lie before the moment at which it was put on.
    long at = Instant.now().getEpochSecond() + 1;
    send(band, "it-band-1", at);
    await().atMost(SOON).untilAsserted(() -> assertThat(pulse(resident, at)).isEqualTo(77));

    Map<String, Object> lost = Map.of("active", false, "reason", "LOST");
    assertThat(admin.patch(DEVICES + "/it-band-1", lost).json().get("active").asBoolean())
        .isFalse();
    await().atMost(CUT_OFF).until(() -> !band.isConnected());
    band.close();
    assertThatThrownBy(() -> connect("it-band-1", secret)).isInstanceOf(MqttException.class);
  }

  @Test
  void with_a_new_secret_is_cut_off_until_it_signs_in_with_it() throws MqttException {
    String old = register("it-band-2");
    MqttClient band = connect("it-band-2", old);
    Api.Answer rotated = Api.as("admin").post(DEVICES + "/it-band-2/secret", "");

    assertThat(rotated.header("Cache-Control")).isEqualTo("no-store");
    String renewed = rotated.json().get("secret").asText();
    assertThat(renewed).isNotEqualTo(old);
    await().atMost(CUT_OFF).until(() -> !band.isConnected());
    band.close();
    MqttClient anew = connect("it-band-2", renewed);
    assertThat(anew.isConnected()).isTrue();
    anew.disconnect();
    anew.close();
    assertThatThrownBy(() -> connect("it-band-2", old)).isInstanceOf(MqttException.class);
  }

  @Test
  void is_put_on_somebody_handed_over_and_taken_off_on_a_phone_in_Chinese() {
    register("it-band-3");
    Page phone = browser.signIn("facility-staff", "zh-CN", 390, 844);
    phone.navigate("/devices");
    look(phone, "list-zh-phone");
    phone.navigate("/devices/it-band-3");
    assertThat(phone.locator("#wearer-title")).containsText("佩戴者");
    Locator residents = Browser.id(phone, "w-residentId");
    Browser.id(phone, "w-save").click();
    assertThat(phone.locator(".hw-errors li")).hasCount(1);
    look(phone, "wear-nobody-zh-phone");

    residents.selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
    Browser.id(phone, "w-swap").uncheck();
    look(phone, "wear-zh-phone");
    Browser.id(phone, "w-save").click();
    assertThat(phone.locator("#hw-toast")).containsText("已为其佩戴");
    assertThat(phone.locator(".hw-wearers > li")).hasCount(1);
    look(phone, "worn-zh-phone");

    residents.selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(2));
    Browser.id(phone, "w-swap").uncheck();
    Browser.id(phone, "w-save").click();
    assertThat(phone.locator(".hw-wearers > li")).hasCount(2);
    phone.locator("[data-open=off]").click();
    look(phone, "off-zh-phone");
    Browser.id(phone, "off-save").click();
    assertThat(phone.locator("#hw-toast")).containsText("已取下");
    assertThat(Browser.id(phone, "w-save")).hasValue("佩戴");
    phone.context().close();
  }

  @Test
  void is_registered_rotated_and_revoked_on_pages_that_show_the_secret_once() {
    Page page = browser.of("admin");
    page.navigate("/devices/new?facility=" + Demo.FACILITY);
    Browser.id(page, "n-id").fill("not an id");
    Browser.id(page, "n-save").click();
    assertThat(page.locator(".hw-errors li")).hasCount(1);
    look(page, "new-errors-en-desk");
    Browser.id(page, "n-id").fill("it-band-4");
    Browser.id(page, "n-save").click();
    assertThat(page.locator("[data-secret=device]")).isVisible();
    String first = page.locator("[data-secret=device]").innerText();
    look(page, "secret-en-desk");
    page.reload();
    assertThat(page.locator("[data-secret=device]")).hasCount(0);

    page.locator("[data-open=rotate]").click();
    look(page, "rotate-en-desk");
    Browser.id(page, "rotate-save").click();
    assertThat(page.locator("[data-secret=device]")).hasCount(1);
    assertThat(page.locator("[data-secret=device]")).not().hasText(first);
    page.locator("[data-open=revoke]").click();
    Browser.id(page, "r-reason").selectOption("BROKEN");
    look(page, "revoke-en-desk");
    Browser.id(page, "r-save").click();
    assertThat(page.locator("main")).containsText("Out of service");
    Browser.id(page, "act-reinstate").click();
    assertThat(page.locator("[data-open=revoke]")).isVisible();
    page.navigate("/devices?facility=" + Demo.FACILITY);
    look(page, "list-en-desk");
    page.navigate("/devices/labels?facility=" + Demo.FACILITY);
    assertThat(page.locator(".hw-labels .hw-qr").first()).isVisible();
    look(page, "labels-en-desk");
  }

  private static String register(String id) {
    Api.Answer made = Api.as("admin").post(DEVICES, device(id));
    assertThat(made.status()).as(made.json().toString()).isEqualTo(201);
    assertThat(made.header("Cache-Control")).isEqualTo("no-store");
    return made.json().get("secret").asText();
  }

  private static Map<String, Object> device(String id) {
    Map<String, Object> device = new HashMap<>();
    device.put("id", id);
    device.put("facility", Demo.FACILITY);
    device.put("kind", "WEARABLE");
    device.put("firmware", "2.1");
    return device;
  }

  private static MqttClient connect(String id, String secret) throws MqttException {
    String broker = "tcp://127.0.0.1:" + RunningStack.options().ports().mqtt();
    MqttClient client = new MqttClient(broker, id, new MemoryPersistence());
    MqttConnectionOptions options = new MqttConnectionOptions();
    options.setUserName(id);
    options.setPassword(secret.getBytes(StandardCharsets.UTF_8));
    options.setAutomaticReconnect(false);
    options.setKeepAliveInterval(5);
    client.setTimeToWait(10_000);
    client.connect(options);
    return client;
  }

  private static void send(MqttClient band, String id, long at) throws MqttException {
    String pack = "[{\"bt\":%d,\"n\":\"hr\",\"u\":\"/min\",\"v\":77}]".formatted(at);
    band.publish(
        "care/" + Demo.FACILITY + "/" + id + "/vitals",
        pack.getBytes(StandardCharsets.UTF_8),
        1,
        false);
  }

  private static int pulse(String resident, long at) {
    Instant moment = Instant.ofEpochSecond(at);
    JsonNode items =
        Api.as("facility-staff")
            .get(
                "/api/v1/residents/%s/vitals?from=%s&to=%s"
                    .formatted(resident, moment, moment.plusSeconds(1)))
            .json()
            .path("items");
    return items.path(0).path("hr").asInt();
  }

  private static void look(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(RunningStack.artifacts().resolve("devices").resolve(name + ".png"))
            .setFullPage(true));
    Browser.assertAccessible(page);
  }
}

package org.hearthwatch.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import org.hearthwatch.it.Api.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A photo of a visit")
class EvidenceIT {

  private static final byte[] SCRIPT = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);

  private String resident;
  private String files;

  @BeforeEach
  void record_a_visit() {
    resident = Demo.wearerOf("demo-0002");
    String placement =
        Api.as("contact-person")
            .get("/api/v1/residents/" + resident)
            .json()
            .at("/placement/id")
            .asText();
    Answer visit =
        Api.as("contact-person")
            .post(
                "/api/v1/visits",
                Map.of("placementId", placement, "channel", "IN_PERSON", "condition", "WELL"));
    assertThat(visit.status()).isEqualTo(201);
    files = "/api/v1/visits/" + visit.json().get("id").asText() + "/files";
  }

  @Test
  void is_kept_once_and_handed_out_as_an_attachment_to_those_in_scope() {
    byte[] photo = jpeg(700);
    Answer first =
        keyed("k" + files.hashCode()).post(files + "?name=a.html&capturedAt=2026-01-02", photo);
    Answer again =
        keyed("k" + files.hashCode()).post(files + "?name=a.html&capturedAt=2026-01-02", photo);

    assertThat(first.status()).isEqualTo(201);
    assertThat(first.json().get("kind").asText()).isEqualTo("JPEG");
    assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
    assertThat(again.json()).isEqualTo(first.json());
    String content = "/api/v1/files/" + first.json().get("id").asText() + "/content";
    Answer opened = Api.as("province-auditor").get(content);
    assertThat(opened.raw().body()).isEqualTo(photo);
    assertThat(opened.header("Content-Type")).startsWith("image/jpeg");
    assertThat(opened.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(opened.header("Content-Disposition"))
        .startsWith("attachment; filename=\"a.html.jpg\"");
    for (String stranger : new String[] {"facility-staff", "contact-person-2"}) {
      assertThat(Api.as(stranger).get(content).status()).as(stranger).isEqualTo(404);
    }
  }

  @Test
  void that_has_40_MB_or_is_a_script_is_refused_with_a_code() {
    Answer large = Api.as("contact-person").post(files, jpeg(40 * 1024 * 1024));
    Answer script = Api.as("contact-person").post(files + "?name=photo.jpg", SCRIPT);

    assertThat(large.status()).isEqualTo(422);
    assertThat(large.json().at("/errors/0/code").asText()).isEqualTo("FILE_TOO_LARGE");
    assertThat(script.status()).isEqualTo(422);
    assertThat(script.json().at("/errors/0/code").asText()).isEqualTo("FILE_KIND");
    assertThat(Api.as("contact-person").get(files).json().get("items")).isEmpty();
  }

  @Test
  void is_added_on_the_page_of_the_person_on_a_phone_too() {
    try (Browser browser = new Browser()) {
      for (int width : new int[] {1280, 390}) {
        Page page = browser.signIn("contact-person", width == 390 ? "zh-CN" : "en", width, 800);
        page.navigate("/people/" + resident);
        page.locator("[data-open=files]").first().click();
        page.locator("#files-pick")
            .setInputFiles(new FilePayload("evil.jpg", "image/jpeg", SCRIPT));
        page.locator("#files-send").click();
        assertThat(page.locator("#hw-toast")).containsText("PDF");

        page.locator("[data-open=files]").first().click();
        page.locator("#files-pick")
            .setInputFiles(new FilePayload("w" + width + ".jpg", "image/jpeg", jpeg(width)));
        page.locator("#files-send").click();
        assertThat(page.locator(".hw-files").first()).containsText("w" + width + ".jpg");
        page.context().close();
      }
    }
  }

  private static Api keyed(String key) {
    return Api.as("contact-person").with("Idempotency-Key", key);
  }

  private static byte[] jpeg(int length) {
    return Arrays.copyOf(
        HexFormat.of().parseHex("FFD8FFE000104A46494600010100000100010000"), length);
  }
}

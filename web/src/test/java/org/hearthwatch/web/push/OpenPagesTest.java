package org.hearthwatch.web.push;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.event.WebsocketEvent;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OpenPagesTest {

  private final OpenPages pages = new OpenPages();

  @Test
  void areThoseThatOpenedMoreOftenThanTheyClosed() {
    pages.opened(page("person/1"));
    pages.opened(page("person/1"));
    pages.opened(page("self/zhou"));
    pages.closed(page("person/1"));
    pages.closed(page("self/zhou"));

    assertThat(pages.among(Set.of("person/1", "person/2", "self/zhou")))
        .containsExactly("person/1");
  }

  @Test
  void doNotCareForAPageWhoseSessionIsOver() {
    pages.opened(page("person/1"));
    pages.closed(page(null));

    assertThat(pages.among(Set.of("person/1"))).containsExactly("person/1");
  }

  private static WebsocketEvent page(String user) {
    return new WebsocketEvent("vitals", user, null);
  }
}

package org.hearthwatch.notification;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One message to one person. Sending the same key to the same recipient again does nothing.
 *
 * @param key names the occasion, e.g. {@code duty-overdue/<pass>/<rule>}
 * @param recipient user name
 * @param code key of the text in {@code Texts_*.properties}, e.g. {@code DUTY_OVERDUE}
 * @param words what the text mentions, a person as {@link #person}, never by name. A word that
 *     differs by language is given as {@code x_zh} and {@code x_en}; an ISO instant is shown as
 *     date and time in Shanghai
 * @param link path in the product, e.g. {@code /duties/<id>}
 */
public record Notice(
    String key,
    String recipient,
    Severity severity,
    String code,
    Map<String, String> words,
    String link) {

  private static final String PERSON = "person:";

  /** A word that stands for the name of a person: each reader sees it as far as they may. */
  public static String person(UUID id) {
    return PERSON + id;
  }

  /** The person a word stands for, if it stands for one. */
  public static Optional<UUID> personIn(String word) {
    return word.startsWith(PERSON)
        ? Optional.of(UUID.fromString(word.substring(PERSON.length())))
        : Optional.empty();
  }

  /** Keeps its own copy of the words. */
  public Notice {
    words = Map.copyOf(words);
  }
}

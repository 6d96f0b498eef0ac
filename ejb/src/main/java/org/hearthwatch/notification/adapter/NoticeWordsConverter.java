package org.hearthwatch.notification.adapter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import org.hearthwatch.notification.model.NoticeWords;
import org.hearthwatch.shared.adapter.Json;

/** Keeps the words of a notice as a JSON object. */
@Converter(autoApply = true)
public class NoticeWordsConverter implements AttributeConverter<NoticeWords, String> {

  private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};

  @Override
  public String convertToDatabaseColumn(NoticeWords words) {
    try {
      return words == null ? null : Json.MAPPER.writeValueAsString(words.values());
    } catch (JsonProcessingException impossible) {
      throw new IllegalArgumentException("Words are plain texts", impossible);
    }
  }

  @Override
  public NoticeWords convertToEntityAttribute(String json) {
    try {
      return json == null ? null : new NoticeWords(Json.MAPPER.readValue(json, WORDS));
    } catch (JsonProcessingException damaged) {
      throw new IllegalStateException("The words of a notice are not JSON", damaged);
    }
  }
}

package org.hearthwatch.screening.adapter;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hearthwatch.screening.Evidence;
import org.hearthwatch.shared.adapter.Json;

/** Keeps the evidence of a signal as a JSON object. */
@Converter(autoApply = true)
public class EvidenceConverter implements AttributeConverter<Evidence, String> {

  @Override
  public String convertToDatabaseColumn(Evidence evidence) {
    try {
      return evidence == null ? null : Json.MAPPER.writeValueAsString(evidence);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Evidence is spans and numbers", e);
    }
  }

  @Override
  public Evidence convertToEntityAttribute(String json) {
    try {
      return json == null ? null : Json.MAPPER.readValue(json, Evidence.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The evidence of a signal is not JSON", e);
    }
  }
}

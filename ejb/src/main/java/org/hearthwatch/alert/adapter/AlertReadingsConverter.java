package org.hearthwatch.alert.adapter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import org.hearthwatch.alert.AlertReadings;
import org.hearthwatch.shared.adapter.Json;

/** Keeps the readings of an alert as a JSON object. */
@Converter(autoApply = true)
public class AlertReadingsConverter implements AttributeConverter<AlertReadings, String> {
  private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};

  @Override
  public String convertToDatabaseColumn(AlertReadings readings) {
    try {
      return readings == null ? null : Json.MAPPER.writeValueAsString(readings.values());
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Readings are numbers and booleans", e);
    }
  }

  @Override
  public AlertReadings convertToEntityAttribute(String json) {
    try {
      return json == null ? null : new AlertReadings(Json.MAPPER.readValue(json, VALUES));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The readings of an alert are not JSON", e);
    }
  }
}

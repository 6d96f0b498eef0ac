package org.hearthwatch.alert.adapter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import org.hearthwatch.alert.Bound;
import org.hearthwatch.alert.model.PersonBounds.BoundsByLabel;
import org.hearthwatch.shared.adapter.Json;

/** Keeps bounds as a JSON object by SenML name. */
@Converter(autoApply = true)
public class BoundsConverter implements AttributeConverter<BoundsByLabel, String> {
  private static final TypeReference<Map<String, Bound>> VALUES = new TypeReference<>() {};

  @Override
  public String convertToDatabaseColumn(BoundsByLabel bounds) {
    try {
      return bounds == null ? null : Json.MAPPER.writeValueAsString(bounds.values());
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Bounds are numbers", e);
    }
  }

  @Override
  public BoundsByLabel convertToEntityAttribute(String json) {
    try {
      return json == null ? null : new BoundsByLabel(Json.MAPPER.readValue(json, VALUES));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Stored bounds are not JSON", e);
    }
  }
}

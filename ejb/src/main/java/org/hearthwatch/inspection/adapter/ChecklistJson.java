package org.hearthwatch.inspection.adapter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hearthwatch.inspection.AnswerKind;
import org.hearthwatch.inspection.ItemChoice;
import org.hearthwatch.inspection.NumberRange;
import org.hearthwatch.inspection.ShownWhen;
import org.hearthwatch.inspection.TemplateItem;
import org.hearthwatch.rectification.HazardClass;
import org.hearthwatch.shared.adapter.Json;

/**
 * Questions as they are stored. What a stored question does not say has its plain meaning: answered
 * by yes or no, of weight 1, always asked.
 */
final class ChecklistJson {

  private ChecklistJson() {}

  /** The questions of a stored checklist. */
  static List<TemplateItem> read(String json) {
    try {
      List<TemplateItem> items = new ArrayList<>();
      Json.MAPPER.readTree(json).forEach(item -> items.add(item(item)));
      return items;
    } catch (JsonProcessingException damaged) {
      throw new IllegalStateException("A stored checklist cannot be read", damaged);
    }
  }

  /** The questions as they are to be stored. */
  static String write(List<TemplateItem> items) {
    ArrayNode all = Json.MAPPER.createArrayNode();
    items.forEach(item -> all.add(node(item)));
    return all.toString();
  }

  private static TemplateItem item(JsonNode item) {
    List<ItemChoice> choices = new ArrayList<>();
    item.path("choices").forEach(one -> choices.add(choice(one)));
    JsonNode when = item.path("when");
    return new TemplateItem(
        item.path("code").asText(),
        HazardClass.valueOf(item.path("hazardClass").asText()),
        item.path("section").path("zh").asText(),
        item.path("section").path("en").asText(),
        item.path("question").path("zh").asText(),
        item.path("question").path("en").asText(),
        item.path("source").asText(),
        AnswerKind.valueOf(item.path("kind").asText(AnswerKind.YES_NO.name())),
        item.path("weight").asInt(1),
        item.path("commentOnFailure").asBoolean(),
        item.path("photoOnFailure").asBoolean(),
        item.has("range") ? range(item.path("range")) : null,
        choices,
        item.has("when")
            ? new ShownWhen(when.path("item").asText(), when.path("answer").asText())
            : null);
  }

  private static ItemChoice choice(JsonNode one) {
    return new ItemChoice(
        one.path("code").asText(),
        one.path("zh").asText(),
        one.path("en").asText(),
        one.path("fails").asBoolean());
  }

  private static NumberRange range(JsonNode range) {
    return new NumberRange(
        range.path("unit").asText(), number(range.path("least")), number(range.path("most")));
  }

  private static BigDecimal number(JsonNode node) {
    return node.isNumber() ? node.decimalValue() : null;
  }

  private static ObjectNode node(TemplateItem item) {
    ObjectNode node = Json.MAPPER.createObjectNode();
    node.put("code", item.code()).put("hazardClass", item.hazardClass().name());
    node.putObject("section").put("zh", item.sectionZh()).put("en", item.sectionEn());
    node.putObject("question").put("zh", item.questionZh()).put("en", item.questionEn());
    node.put("source", item.source()).put("kind", item.kind().name()).put("weight", item.weight());
    node.put("commentOnFailure", item.commentOnFailure());
    node.put("photoOnFailure", item.photoOnFailure());
    if (item.range() != null) {
      NumberRange range = item.range();
      node.putObject("range")
          .put("unit", range.unit())
          .put("least", range.least())
          .put("most", range.most());
    }
    addChoices(node, item.choices());
    if (item.when() != null) {
      node.putObject("when").put("item", item.when().item()).put("answer", item.when().answer());
    }
    return node;
  }

  private static void addChoices(ObjectNode node, List<ItemChoice> choices) {
    if (!choices.isEmpty()) {
      ArrayNode all = node.putArray("choices");
      choices.forEach(
          one ->
              all.addObject()
                  .put("code", one.code())
                  .put("zh", one.zh())
                  .put("en", one.en())
                  .put("fails", one.fails()));
    }
  }
}

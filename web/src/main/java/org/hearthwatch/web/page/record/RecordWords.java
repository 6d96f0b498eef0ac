package org.hearthwatch.web.page.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearthwatch.audit.RecordedEntry;
import org.hearthwatch.record.Fault;
import org.hearthwatch.web.i18n.Bundles;
import org.hearthwatch.web.i18n.ReaderLanguage;
import org.hearthwatch.web.page.shell.Times;

/** Tells an entry of the record as a sentence, and what verification found. */
@Named("recordWords")
@RequestScoped
public class RecordWords {

  private static final String BUNDLE = "Records";
  private static final Duration AT_ONCE = Duration.ofHours(1);

  @Inject private ReaderLanguage language;
  @Inject private Times times;

  /** E.g. "Li Wei visited Zhang San, 3 days late". */
  public String sentence(RecordedEntry entry) {
    String action = entry.entry().action();
    String how = entry.values().get("channel");
    String actor = entry.actor().in(language.getLocale());
    List<String> args = List.of("system".equals(actor) ? say("system") : actor, about(entry));
    String said =
        Stream.of("action." + action + "." + how, "action." + action)
            .map(key -> Bundles.textOr(language.getLocale(), BUNDLE, key, "", args))
            .filter(text -> !text.isEmpty())
            .findFirst()
            .orElseGet(() -> language.say(BUNDLE, "action", args.get(0), action, args.get(1)));
    return late(entry, said);
  }

  /** A fact or text of an entry, and its name. */
  public record Detail(String name, String value) {}

  /** The facts and texts of an entry, by name, for whoever wants to see them all. */
  public List<Detail> details(RecordedEntry entry) {
    Map<String, String> details = new TreeMap<>(entry.values());
    details.putAll(entry.entry().words());
    details.put(entry.entry().subjectKind(), entry.entry().subjectId());
    return details.entrySet().stream()
        .map(one -> new Detail(one.getKey(), one.getValue()))
        .toList();
  }

  /** A fault in words. */
  public String fault(Fault fault) {
    return language.say(BUNDLE, "fault." + fault.kind(), Long.toString(fault.number()));
  }

  /** The first digits of a hash; the whole is in its title. */
  public String brief(String hash) {
    return hash.substring(0, Math.min(12, hash.length()));
  }

  private String late(RecordedEntry entry, String said) {
    if (entry.occurredAt() == null) {
      return said;
    }
    Duration late = Duration.between(entry.occurredAt(), entry.entry().recordedAt());
    return late.compareTo(AT_ONCE) < 0
        ? said
        : language.say(BUNDLE, "late", said, times.length(late));
  }

  /** Whom or what it is about: a person, else a number that people use, else an identifier. */
  private String about(RecordedEntry entry) {
    return Stream.of(
            entry.person(),
            entry.values().get("number"),
            entry.values().get("rule"),
            entry.values().get("item"),
            entry.values().get("absent"),
            entry.entry().subjectId())
        .filter(name -> name != null)
        .findFirst()
        .orElseThrow();
  }

  private String say(String key) {
    return language.say(BUNDLE, key);
  }
}

package org.hearthwatch.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearthwatch.record.ChainView;
import org.hearthwatch.record.RecordReader;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.Named;
import org.hearthwatch.registry.UnitNames;
import org.hearthwatch.shared.Rejection;

/** Whose chains a caller may read: those of the units that answer to them. */
@ApplicationScoped
public class AuditStreams {

  @Inject private UnitNames units;
  @Inject private RecordReader reader;

  /** The chains there are, by the kind of unit and its code. */
  public List<StreamView> of(Caller caller) {
    List<Named> names = units.answeringTo(caller.scope());
    Map<String, ChainView> chains =
        reader.chains(names.stream().map(Named::code).toList()).stream()
            .collect(Collectors.toMap(ChainView::stream, chain -> chain));
    return names.stream()
        .filter(name -> chains.containsKey(name.code()))
        .map(name -> new StreamView(name, chains.get(name.code())))
        .toList();
  }

  /** Rejects with {@code NOT_FOUND} a chain that the caller may not read. */
  public void require(String stream, Caller caller) {
    if (units.answeringTo(caller.scope()).stream().noneMatch(one -> one.code().equals(stream))) {
      throw Rejection.notFound();
    }
  }
}

package org.hearthwatch.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hearthwatch.registry.adapter.Units;
import org.hearthwatch.registry.model.Account;
import org.hearthwatch.registry.model.Masking;
import org.hearthwatch.registry.model.Person;
import org.hearthwatch.shared.SealBroken;
import org.hearthwatch.shared.Vault;

/**
 * The one way in which personal data leave their seal: opened, and masked by the role of whoever
 * makes the call. Scope has been checked before.
 */
@ApplicationScoped
public class Reveal {

  /** Shown for what does not open: damaged or moved in the database, or its key is missing. */
  public static final String BROKEN = "⚠";

  private static final Logger LOG = Logger.getLogger(Reveal.class.getName());

  @Inject private Vault vault;
  @Inject private CurrentCaller callers;
  @Inject private Units units;

  /** To whoever makes the current call; a timer or the outbox is shown nothing. */
  public Reader toCaller() {
    Optional<Account> account =
        callers.username().flatMap(units::account).filter(Account::isActive);
    return new Reader(vault, Masking.of(account.map(Account::role).orElse(null)));
  }

  /** A content under a key of its own, and that key under seal; the contexts are what both are. */
  @SuppressWarnings("ArrayRecordComponent") // never compared; copying every file would cost
  public record Stored(UUID row, String keyContext, String key, String context, byte[] content) {}

  /** What one reader is shown; for all rows of a list the same. */
  public static final class Reader {
    private final Vault vault;
    private final Masking masking;

    Reader(Vault vault, Masking masking) {
      this.vault = vault;
      this.masking = masking;
    }

    /** A person's name, from what is stored of it. */
    public String name(UUID person, String stored) {
      return open(Person.NAME, person, stored, masking::name);
    }

    /** The name of the person of a row that has a legal name as {@code legal} and an alias. */
    public String name(UUID person, Tuple row) {
      String legal = row.get("legal", String.class);
      return name(person, legal != null ? legal : row.get("alias", String.class));
    }

    /** A person's identity number, from what is stored of it. */
    public String identityNumber(UUID person, String stored) {
      return open(Person.IDENTITY_NUMBER, person, stored, masking::number);
    }

    /** What was written about a person, from what is stored of it in a row. */
    public String text(String context, UUID row, String stored) {
      return masking.texts() ? open(context, row, stored, masking::text) : null;
    }

    /**
     * A file about a person, from what is stored of it and of its own key; null for who sees no
     * texts either. Throws {@link SealBroken} when it does not open: half a photo proves nothing.
     */
    public byte[] content(Stored stored) {
      if (!masking.texts()) {
        return null;
      }
      String key = vault.open(stored.keyContext(), stored.row(), stored.key());
      return vault.show(key, stored.context(), stored.row(), stored.content());
    }

    private String open(String context, UUID row, String stored, UnaryOperator<String> mask) {
      if (stored == null) {
        return null;
      }
      try {
        return mask.apply(vault.open(context, row, stored));
      } catch (SealBroken broken) {
        LOG.log(Level.SEVERE, "A sealed text does not open", broken);
        return BROKEN;
      }
    }
  }
}

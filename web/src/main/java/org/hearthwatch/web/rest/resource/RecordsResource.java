package org.hearthwatch.web.rest.resource;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearthwatch.audit.ExportDocument;
import org.hearthwatch.audit.ExportRecord;
import org.hearthwatch.audit.FindRecords;
import org.hearthwatch.audit.StreamView;
import org.hearthwatch.audit.VerifyRecord;
import org.hearthwatch.record.CheckpointView;
import org.hearthwatch.record.Verification;
import org.hearthwatch.web.rest.access.Calls;
import org.hearthwatch.web.rest.paging.Listing;
import org.hearthwatch.web.rest.paging.Order;
import org.hearthwatch.web.rest.paging.Paging;
import org.hearthwatch.web.rest.params.Times;

/** The record that cannot be rewritten. */
@Path("records")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Records")
public class RecordsResource {

  @Inject private FindRecords records;
  @Inject private VerifyRecord verifying;
  @Inject private ExportRecord exporting;

  /** The chains. */
  @GET
  @Calls(value = FindRecords.class, method = "streams")
  @Operation(summary = "The chains of the units that answer to the caller, by code")
  public Listing<StreamView> streams(@BeanParam Paging paging) {
    return paging.of(records.streams(), Order.by(stream -> stream.unit().code()));
  }

  /** The entries of a chain. */
  @GET
  @Path("{stream}/entries")
  @Calls(value = FindRecords.class, method = "entries")
  @Operation(summary = "The entries of a chain, the latest first")
  public Listing<EntryJson> entries(@PathParam("stream") String stream, @BeanParam Paging paging) {
    return paging.countingDown(
        EntryJson::seq,
        (before, most) ->
            records.entries(stream, before, most).stream().map(EntryJson::of).toList());
  }

  /** The checkpoints. */
  @GET
  @Path("checkpoints")
  @Calls(value = FindRecords.class, method = "checkpoints")
  @Operation(summary = "The signed checkpoints over all chains, the latest first")
  public Listing<CheckpointView> checkpoints(@BeanParam Paging paging) {
    return paging.countingDown(CheckpointView::number, records::checkpoints);
  }

  /** Verifies a chain. */
  @GET
  @Path("{stream}/verification")
  @Calls(value = VerifyRecord.class, method = "verify")
  @Operation(
      summary = "Verify a chain where it is stored: what was checked, and every fault",
      description = "An empty list of faults means that nothing was found wrong.")
  public Verification verification(@PathParam("stream") String stream) {
    return verifying.verify(stream);
  }

  /** The public keys. */
  @GET
  @Path("key")
  @Produces("application/x-pem-file")
  @Calls(value = FindRecords.class, method = "publicKeys")
  @Operation(summary = "The public keys whose signatures count here (PEM)")
  public Response key() {
    return file(records.publicKeys(), "record-key.pub.pem", "application/x-pem-file");
  }

  /** Exports a part of a chain. */
  @GET
  @Path("export")
  @Calls(value = ExportRecord.class, method = "export")
  @Operation(
      summary = "A part of a chain with all that proves it, for hearthwatch.jar verify",
      description =
          "Widened to the checkpoints around it. The export itself is put on the record, with who"
              + " and why.")
  public Response export(
      @QueryParam("stream") @Parameter(required = true) String stream,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("reason") @Parameter(required = true) String reason) {
    Times times = new Times();
    Instant begin = times.from("from", from);
    Instant end = times.until("to", to);
    times.check();
    String chain = Required.parameter("stream", stream);
    byte[] document = ExportDocument.of(exporting.export(chain, begin, end, reason));
    return file(document, "record-" + chain + ".json", MediaType.APPLICATION_JSON);
  }

  /** Proves one entry. */
  @GET
  @Path("{stream}/entries/{seq}/proof")
  @Calls(value = ExportRecord.class, method = "proof")
  @Operation(summary = "The proof of one entry that a checkpoint covers")
  public Response proof(
      @PathParam("stream") String stream,
      @PathParam("seq") long seq,
      @QueryParam("reason") @Parameter(required = true) String reason) {
    byte[] document = ExportDocument.proof(exporting.proof(stream, seq, reason), seq);
    return file(document, "proof-" + stream + "-" + seq + ".json", MediaType.APPLICATION_JSON);
  }

  private static Response file(Object content, String name, String type) {
    return Response.ok(content, type)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .build();
  }
}

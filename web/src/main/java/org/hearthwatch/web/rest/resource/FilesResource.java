package org.hearthwatch.web.rest.resource;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearthwatch.evidence.FileContent;
import org.hearthwatch.evidence.OpenFile;
import org.hearthwatch.web.rest.access.Calls;
import org.omnifaces.util.Utils;

/** Files of evidence, to save; a browser never shows or runs them as part of this site. */
@Path("files/{id}/content")
@RequestScoped
@Tag(name = "Files")
public class FilesResource {

  @Inject private OpenFile opening;

  /** The bytes of a file. */
  @GET
  @Calls(value = OpenFile.class, method = "open")
  @Operation(
      summary = "A photo or document, as an attachment",
      description = "Of a file about a person it is noted who opened it.")
  @APIResponse(responseCode = "200", content = @Content(mediaType = "application/octet-stream"))
  public Response content(@PathParam("id") UUID id) {
    FileContent opened = opening.open(id);
    return Response.ok(opened.bytes(), opened.file().kind().mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(opened.file().savedAs()))
        .header("X-Content-Type-Options", "nosniff")
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .build();
  }

  /** RFC 6266: the name in full for whoever reads it, and one of plain letters beside it. */
  static String disposition(String name) {
    String plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
    String encoded = Utils.encodeURL(name).replace("+", "%20");
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
  }
}

package org.hearthwatch.web.rest.resource;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearthwatch.evidence.FileView;
import org.hearthwatch.rectification.FindingFiles;
import org.hearthwatch.web.rest.access.Calls;
import org.hearthwatch.web.rest.once.Posts;
import org.hearthwatch.web.rest.paging.Listing;
import org.hearthwatch.web.rest.paging.Order;
import org.hearthwatch.web.rest.paging.Paging;

/** The files of a finding. */
@Path("findings/{id}/files")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Findings")
public class FindingFilesResource {

  @Inject private FindingFiles files;
  @Inject private Posts posts;

  /** What is there. */
  @GET
  @Calls(value = FindingFiles.class, method = "of")
  @Operation(summary = "The files of a finding, without their contents")
  public Listing<FileView> list(@PathParam("id") UUID id, @BeanParam Paging paging) {
    return paging.of(files.of(id), Order.earliest(FileView::recordedAt, FileView::id));
  }

  /** Adds one. */
  @POST
  @Consumes(MediaType.WILDCARD)
  @Calls(value = FindingFiles.class, method = "attach")
  @Operation(
      summary = "A photo or document: of what is wrong, or, from the facility, of its correction",
      description = FileUpload.BODY)
  @APIResponseSchema(value = FileView.class, responseCode = "201")
  public Response attach(@PathParam("id") UUID id, @BeanParam FileUpload upload, InputStream body)
      throws IOException {
    return upload.answer(posts, body, file -> files.attach(id, file));
  }
}

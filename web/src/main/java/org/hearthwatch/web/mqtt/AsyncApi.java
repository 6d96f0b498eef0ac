package org.hearthwatch.web.mqtt;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/**
 * The MQTT contract as an AsyncAPI 3 document in YAML, for whoever asks, as {@code /openapi} is for
 * the REST interface.
 */
@WebServlet("/asyncapi")
public class AsyncApi extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /** As the specification registers it. */
  static final String MEDIA_TYPE = "application/vnd.aai.asyncapi+yaml;version=3.0.0";

  static final String DOCUMENT = "/asyncapi.yaml";

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    try (InputStream document = AsyncApi.class.getResourceAsStream(DOCUMENT)) {
      response.setContentType(MEDIA_TYPE);
      response.setCharacterEncoding("UTF-8");
      document.transferTo(response.getOutputStream());
    }
  }
}

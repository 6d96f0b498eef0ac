package org.hearthwatch.web.rest.resource;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hearthwatch.reports.Format;
import org.hearthwatch.reports.Lang;
import org.hearthwatch.web.i18n.Languages;
import org.hearthwatch.web.rest.problem.ApiException;

/** In which language and format a report is wanted. */
public class ReportForm {

  @QueryParam("lang")
  @Parameter(description = "zh-CN or en; by Accept-Language unless given")
  private String lang;

  @QueryParam("format")
  @Parameter(description = "pdf, which is also what is sent unless given")
  private Format format;

  @QueryParam("reason")
  @Parameter(description = "Why the report is made; printed in it and put on the record")
  private String reason;

  @Context private HttpHeaders headers;

  /** Refuses a language that we do not speak. */
  void check() {
    if (lang != null && Languages.named(lang).isEmpty()) {
      throw ApiException.invalid("lang", "NOT_ONE_OF", "zh-CN, en");
    }
  }

  Lang lang() {
    Locale locale = Languages.choose(lang, headers.getAcceptableLanguages());
    return Lang.of(locale);
  }

  /** Null when none was given. */
  String reason() {
    return reason == null || reason.isBlank() ? null : reason.strip();
  }

  Format format() {
    return format == null ? Format.PDF : format;
  }
}

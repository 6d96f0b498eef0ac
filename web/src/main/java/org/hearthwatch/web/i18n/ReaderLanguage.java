package org.hearthwatch.web.i18n;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.stream.Stream;
import org.omnifaces.util.Utils;

/** The language of the current request, for pages. */
@Named("language")
@RequestScoped
public class ReaderLanguage {

  @Inject private HttpServletRequest request;
  private Locale locale;

  /** The language the reader gets. */
  public Locale getLocale() {
    if (locale == null) {
      locale = Languages.choose(chosen(), Collections.list(request.getLocales()));
    }
    return locale;
  }

  /** As in the {@code lang} attribute. */
  public String getTag() {
    return isChinese() ? "zh-CN" : "en";
  }

  /** Whether the reader reads Chinese. */
  public boolean isChinese() {
    return Languages.CHINESE.equals(getLocale());
  }

  /** Tag of the language one may switch to. */
  public String getOther() {
    return isChinese() ? "en" : "zh-CN";
  }

  /** Address that switches the language and comes back to this page. */
  public String getSwitchAddress() {
    Object path = request.getAttribute("jakarta.servlet.forward.request_uri");
    Object query = request.getAttribute("jakarta.servlet.forward.query_string");
    String here = path == null ? request.getRequestURI() : path.toString();
    String rest = path == null ? request.getQueryString() : (String) query;
    String back = rest == null ? here : here + "?" + rest;
    return request.getContextPath()
        + "/language?to="
        + getOther()
        + "&back="
        + Utils.encodeURL(back);
  }

  /** A text in the reader's language. */
  public String say(String bundle, String key, Object... args) {
    return Bundles.text(getLocale(), bundle, key, args);
  }

  private String chosen() {
    Cookie[] cookies = request.getCookies();
    return Stream.of(cookies == null ? new Cookie[0] : cookies)
        .filter(cookie -> Languages.COOKIE.equals(cookie.getName()))
        .map(Cookie::getValue)
        .findFirst()
        .orElse(null);
  }
}

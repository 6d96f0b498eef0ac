package org.hearthwatch.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The REST interface; its resources and providers are discovered. */
@ApplicationPath("/api/v1")
public class Api extends Application {}

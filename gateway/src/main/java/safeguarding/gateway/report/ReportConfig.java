package safeguarding.gateway.report;

import java.net.URI;
import java.util.Map;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the pages for anybody say. */
@ConfigMapping(prefix = "exchange.report")
interface ReportConfig {

    /** Children's services that take in what anonymous people tell: slug, and the area as people call it. */
    Map<String, String> receivers();

    /** Where the button leads that leaves the page at once: something that anybody might look at. */
    @WithDefault("https://www.bbc.co.uk/weather")
    URI exit();

    /** Puzzles a minute that are solved here for browsers without scripts, of everybody together. */
    @WithDefault("20")
    int puzzlesPerMinute();
}

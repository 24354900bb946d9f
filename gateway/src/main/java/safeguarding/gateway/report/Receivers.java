package safeguarding.gateway.report;

import java.util.Comparator;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import safeguarding.gateway.form.Option;

/** The children's services that take in what is told without a name, by the areas as people call them. */
@ApplicationScoped
public class Receivers {

    private final ReportConfig config;

    Receivers(ReportConfig config) {
        this.config = config;
    }

    public List<Option> options() {
        return config.receivers().entrySet().stream().map(area -> new Option(area.getKey(), area.getValue()))
                .sorted(Comparator.comparing(Option::label)).toList();
    }
}

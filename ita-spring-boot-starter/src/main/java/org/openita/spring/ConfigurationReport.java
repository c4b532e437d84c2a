package org.openita.spring;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openita.model.problem.ProblemText;
import org.openita.model.text.Text;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.origin.Origin;
import org.springframework.core.env.Environment;

/** Tells in the log why an application could not start: the properties, where each is set, and what is wrong with the files they name. */
final class ConfigurationReport extends AbstractFailureAnalyzer<ItaConfigurationException> {

    private static final Locale THAI = Locale.forLanguageTag("th");

    private final Environment environment;

    ConfigurationReport(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, ItaConfigurationException cause) {
        String description = cause.properties().stream().map(this::describe).collect(Collectors.joining("\n\n"));
        Text action = SpringTexts.sentence("mend-property");
        return new FailureAnalysis(description, action.th() + "\n" + action.en(), cause);
    }

    private String describe(RefusedProperty property) {
        String setIn = origin(property.name()).map(place -> " (" + place + ")").orElse("");
        return property.name() + " = " + property.value() + setIn + "\n"
                + ProblemText.of(property.problems(), THAI) + "\n"
                + ProblemText.of(property.problems(), Locale.ENGLISH);
    }

    private Optional<Origin> origin(String name) {
        return find(name).or(() -> find(name.replaceAll("\\[[0-9]+]$", "")));
    }

    private Optional<Origin> find(String name) {
        ConfigurationPropertyName property = ConfigurationPropertyName.of(name);
        for (var source : ConfigurationPropertySources.get(environment)) {
            var found = source.getConfigurationProperty(property);
            if (found != null) {
                return Optional.ofNullable(found.getOrigin());
            }
        }
        return Optional.empty();
    }
}

package org.openita.spring;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openita.model.problem.ProblemText;

/** Thrown when engines cannot be made of an application's properties; names every property that is wrong, and every problem. */
public final class ItaConfigurationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<RefusedProperty> properties;

    /** @param properties all that are refused, at least one */
    public ItaConfigurationException(List<RefusedProperty> properties) {
        super(properties.stream()
                .map(property -> property.name() + " = " + property.value() + "\n"
                        + ProblemText.of(property.problems(), Locale.ENGLISH))
                .collect(Collectors.joining("\n")));
        this.properties = List.copyOf(properties);
    }

    /** The properties that are refused, at least one. */
    public List<RefusedProperty> properties() {
        return properties;
    }
}

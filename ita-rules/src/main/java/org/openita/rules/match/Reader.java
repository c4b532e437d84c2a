package org.openita.rules.match;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.openita.model.score.Fact;
import org.openita.rules.language.Property;

/**
 * Makes functions that read a property of a fact as fast as a call written by hand.
 *
 * <p>Each is a class that Java never unloads, so that there is one for each property however often rules are read.
 */
final class Reader {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final ConcurrentMap<Method, Object> OF_OBJECTS = new ConcurrentHashMap<>();
    private static final ConcurrentMap<Method, Object> OF_NUMBERS = new ConcurrentHashMap<>();

    private Reader() {}

    /** Reads a text or a truth. */
    @SuppressWarnings("unchecked")
    static Function<Fact, Object> ofObject(Property property) {
        return (Function<Fact, Object>) OF_OBJECTS.computeIfAbsent(
                property.accessor(), accessor -> function(accessor, Function.class, "apply", Object.class));
    }

    /** Reads a number. */
    @SuppressWarnings("unchecked")
    static ToDoubleFunction<Fact> ofNumber(Property property) {
        return (ToDoubleFunction<Fact>) OF_NUMBERS.computeIfAbsent(
                property.accessor(),
                accessor -> function(accessor, ToDoubleFunction.class, "applyAsDouble", double.class));
    }

    private static Object function(Method accessor, Class<?> shape, String name, Class<?> result) {
        try {
            MethodHandle handle = LOOKUP.unreflect(accessor);
            MethodType concrete = handle.type();
            MethodType instantiated = result.isPrimitive()
                    ? concrete
                    : concrete.wrap().changeParameterType(0, accessor.getDeclaringClass());
            return LambdaMetafactory.metafactory(
                            LOOKUP,
                            name,
                            MethodType.methodType(shape),
                            MethodType.methodType(result, Object.class),
                            handle,
                            instantiated)
                    .getTarget()
                    .invoke();
        } catch (Throwable e) {
            throw new IllegalStateException("Cannot read " + accessor, e);
        }
    }
}

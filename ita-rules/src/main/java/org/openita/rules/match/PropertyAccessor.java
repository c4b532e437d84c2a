package org.openita.rules.match;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.openita.model.score.Fact;
import org.openita.rules.language.Property;

/**
 * Makes functions that read a property of a fact as fast as a call written by hand.
 *
 * <p>Each is a class made at run time, hence one a property, however many rules look at it and however often they are loaded.
 */
final class PropertyAccessor {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
    private static final Map<Method, Function<Fact, Object>> OBJECTS = new ConcurrentHashMap<>();
    private static final Map<Method, ToDoubleFunction<Fact>> NUMBERS = new ConcurrentHashMap<>();

    private PropertyAccessor() {}

    /** Reads a text or a truth. */
    static Function<Fact, Object> ofObject(Property property) {
        return OBJECTS.computeIfAbsent(property.accessor(), PropertyAccessor::objectReader);
    }

    /** Reads a number. */
    static ToDoubleFunction<Fact> ofNumber(Property property) {
        return NUMBERS.computeIfAbsent(property.accessor(), PropertyAccessor::numberReader);
    }

    @SuppressWarnings("unchecked")
    private static Function<Fact, Object> objectReader(Method accessor) {
        return (Function<Fact, Object>) function(accessor, Function.class, "apply", Object.class);
    }

    @SuppressWarnings("unchecked")
    private static ToDoubleFunction<Fact> numberReader(Method accessor) {
        return (ToDoubleFunction<Fact>) function(accessor, ToDoubleFunction.class, "applyAsDouble", double.class);
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

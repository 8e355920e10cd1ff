package org.jogakbo.newsroom.canary;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The places of a record that can hold words, asked of the record's own components, as deep as they go: {@code credit.outlet}. */
final class Fields {
    private static final int DEEPEST = 8;

    private Fields() {}

    /** Every such place of a type. */
    static Set<String> of(Class<?> type) {
        Set<String> places = new TreeSet<>();
        collect(type, "", places, 0);
        return places;
    }

    private static void collect(Type type, String place, Set<String> places, int depth) {
        if (type == String.class) {
            places.add(place);
        } else if (type instanceof ParameterizedType many) {
            for (Type argument : many.getActualTypeArguments()) {
                collect(argument, place, places, depth);
            }
        } else if (type instanceof Class<?> one
                && depth < DEEPEST
                && one.getName().startsWith("org.jogakbo")) {
            if (one.isSealed()) {
                for (Class<?> kind : one.getPermittedSubclasses()) {
                    collect(kind, place + "<" + kind.getSimpleName() + ">", places, depth + 3);
                }
            } else if (one.isRecord()) {
                for (RecordComponent component : one.getRecordComponents()) {
                    collect(component.getGenericType(), below(place, component.getName()), places, depth + 1);
                }
            }
        }
    }

    private static String below(String place, String name) {
        return place.isEmpty() ? name : place + "." + name;
    }

    /** Tells every word of a record, and its place. */
    static void each(@Nullable Object value, BiConsumer<String, String> each) {
        each(value, "", each);
    }

    private static void each(@Nullable Object value, String place, BiConsumer<String, String> each) {
        switch (value) {
            case null -> {}
            case String text -> each.accept(place, text);
            case Collection<?> many -> many.forEach(one -> each(one, place, each));
            case java.util.Map<?, ?> map -> map.values().forEach(one -> each(one, place, each));
            case Record one -> {
                String here = one.getClass().getInterfaces().length > 0
                                && one.getClass().getInterfaces()[0].isSealed()
                        ? place + "<" + one.getClass().getSimpleName() + ">"
                        : place;
                for (RecordComponent component : one.getClass().getRecordComponents()) {
                    each(read(component, one), below(here, component.getName()), each);
                }
            }
            default -> {}
        }
    }

    private static @Nullable Object read(RecordComponent component, Object of) {
        try {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(of);
        } catch (IllegalAccessException | InvocationTargetException closed) {
            throw new LinkageError("A record cannot be read", closed);
        }
    }
}

package org.jogakbo.newsroom.canary;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jogakbo.publishing.Site;

/** The site's own table of addresses, asked of the site itself, so that a new route is known without being listed here. */
final class Routes {
    private record Named(String pattern, Object route) {}

    private final List<Named> all = new ArrayList<>();
    private final Method match;
    private final Method parse;

    Routes(Site site) {
        try {
            Field table = Site.class.getDeclaredField("routes");
            table.setAccessible(true);
            Class<?> route = Class.forName("org.jogakbo.publishing.Route");
            Class<?> address = Class.forName("org.jogakbo.publishing.Address");
            match = opened(route.getDeclaredMethod("match", address));
            parse = opened(address.getDeclaredMethod("parse", String.class));
            Method pattern = opened(route.getDeclaredMethod("pattern"));
            for (Object one : (List<?>) table.get(site)) {
                all.add(new Named((String) pattern.invoke(one), one));
            }
        } catch (ReflectiveOperationException moved) {
            throw new LinkageError("The site's routes are not where they were; teach the canary test where", moved);
        }
    }

    private static Method opened(Method method) {
        method.setAccessible(true);
        return method;
    }

    List<String> patterns() {
        return all.stream().map(Named::pattern).toList();
    }

    /** The pattern of the route that answers a path; empty when none does. */
    Optional<String> of(String path) {
        try {
            Optional<?> address = (Optional<?>) parse.invoke(null, path);
            if (address.isPresent()) {
                for (Named one : all) {
                    if (((Optional<?>) match.invoke(one.route(), address.get())).isPresent()) {
                        return Optional.of(one.pattern());
                    }
                }
            }
            return Optional.empty();
        } catch (IllegalAccessException | InvocationTargetException broken) {
            throw new LinkageError("The site's routes cannot be asked", broken);
        }
    }
}

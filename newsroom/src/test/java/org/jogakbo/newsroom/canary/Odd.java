package org.jogakbo.newsroom.canary;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.jogakbo.protection.edition.Edition;
import org.jogakbo.protection.edition.Overview;

/** Editions that a test cannot have otherwise: one too large for one sitemap, one that fails. */
final class Odd {
    private static final int VAST = 50_001;

    private Odd() {}

    private interface Answering {
        Object to(String question, Object usual);
    }

    private static Edition edition(Edition real, Answering answering) {
        return (Edition) Proxy.newProxyInstance(
                Edition.class.getClassLoader(), new Class<?>[] {Edition.class}, (_, method, arguments) -> {
                    try {
                        return answering.to(method.getName(), method.invoke(real, arguments));
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }

    /** Claims to hold more clippings than it does. */
    static Edition vast(Edition real) {
        return edition(
                real,
                (_, usual) -> usual instanceof Overview one
                        ? new Overview(
                                VAST, one.undated(), one.months(), one.categories(), one.outlets(), one.persons())
                        : usual);
    }

    /** Fails whenever it is asked for a clipping, and says a name in its message. */
    static Edition failing(Edition real, String name) {
        return edition(real, (question, usual) -> {
            if (question.equals("find")) {
                throw new IllegalStateException("There is no page about " + name);
            }
            return usual;
        });
    }
}

package org.jogakbo.newsroom.server;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.jogakbo.publishing.Answer;
import org.jogakbo.publishing.Ask;
import org.jogakbo.publishing.Site;
import org.jogakbo.publishing.words.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers every request from the {@link Site}, or from what the site answered before, as long as the edition's stamp is the same. Many
 * threads at once.
 */
final class PublicHandler extends Handler.Abstract.NonBlocking {
    private static final long CACHE_BYTES = 64L * 1024 * 1024;
    private static final int LONGEST_ADDRESS = 2_048;

    /** One page in one language of one edition. */
    private record Key(String stamp, String pathQuery, Language language) {}

    private static final Logger LOG = LoggerFactory.getLogger(PublicHandler.class);

    private final Site site;
    private final Freshness freshness;
    private final Cache<Key, Kept> kept = Caffeine.newBuilder()
            .maximumWeight(CACHE_BYTES)
            .weigher((Key key, Kept value) -> value.weight() + key.pathQuery().length() * 2)
            .executor(Runnable::run)
            .build();

    PublicHandler(Site site, Supplier<String> stamp) {
        this.site = site;
        this.freshness = new Freshness(stamp);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        String method = request.getMethod();
        boolean head = method.equals("HEAD");
        if (!head && !method.equals("GET")) {
            response.getHeaders().put(HttpHeader.ALLOW, "GET, HEAD");
            Response.writeError(request, response, callback, HttpStatus.METHOD_NOT_ALLOWED_405);
            return true;
        }
        String pathQuery = request.getHttpURI().getPathQuery();
        if (pathQuery.length() > LONGEST_ADDRESS) {
            Response.writeError(request, response, callback, HttpStatus.URI_TOO_LONG_414);
            return true;
        }
        send(request, response, callback, answer(request, pathQuery), head);
        return true;
    }

    private Kept answer(Request request, String pathQuery) {
        String acceptLanguage = request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE);
        Key key = new Key(freshness.stamp(), pathQuery, Language.negotiate(acceptLanguage, Language.EN));
        Kept known = kept.getIfPresent(key);
        if (known != null) {
            return known;
        }
        Ask ask = new Ask(request.getHttpURI().getPath(), query(request), acceptLanguage);
        Kept fresh = Kept.of(answer(ask));
        if (fresh.status() == HttpStatus.OK_200) {
            kept.put(key, fresh);
        }
        return fresh;
    }

    /** A failure is told to the operator by its kind and place in the code alone: its message may hold what was asked. */
    private Answer answer(Ask ask) {
        try {
            return site.answer(ask);
        } catch (RuntimeException failed) {
            LOG.warn(
                    "A public page could not be made: {} in {}",
                    failed.getClass().getName(),
                    failed.getStackTrace().length == 0 ? "?" : failed.getStackTrace()[0]);
            return site.apology(ask);
        }
    }

    private static void send(Request request, Response response, Callback callback, Kept kept, boolean head) {
        if (kept.etag() != null
                && kept.status() == HttpStatus.OK_200
                && matches(request.getHeaders().get(HttpHeader.IF_NONE_MATCH), kept.etag())) {
            response.setStatus(HttpStatus.NOT_MODIFIED_304);
            response.getHeaders().add(kept.plainHeaders());
            response.getHeaders().remove(HttpHeader.CONTENT_LENGTH);
            response.getHeaders().remove(HttpHeader.CONTENT_TYPE);
            callback.succeeded();
            return;
        }
        byte[] gzip = kept.gzip();
        boolean compressed = gzip != null && request.getHeaders().contains(HttpHeader.ACCEPT_ENCODING, "gzip");
        response.setStatus(kept.status());
        response.getHeaders().add(compressed ? kept.gzipHeaders() : kept.plainHeaders());
        byte[] body = compressed && gzip != null ? gzip : kept.plain();
        response.write(true, ByteBuffer.wrap(head ? new byte[0] : body), callback);
    }

    private static boolean matches(String ifNoneMatch, String etag) {
        if (ifNoneMatch == null) {
            return false;
        }
        for (String one : ifNoneMatch.split(",")) {
            String tag = one.strip();
            if (tag.equals("*") || tag.equals(etag) || tag.equals("W/" + etag)) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, String> query(Request request) {
        Map<String, String> query = new LinkedHashMap<>();
        try {
            for (Fields.Field field : Request.extractQueryParameters(request, StandardCharsets.UTF_8)) {
                query.putIfAbsent(field.getName(), field.getValue() == null ? "" : field.getValue());
            }
        } catch (IllegalArgumentException _) {
            return Map.of();
        }
        return query;
    }
}

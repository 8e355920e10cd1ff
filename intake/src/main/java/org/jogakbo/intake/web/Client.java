package org.jogakbo.intake.web;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.impl.routing.DefaultRoutePlanner;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.net.URIAuthority;
import org.apache.hc.core5.util.Timeout;
import org.jogakbo.clipping.capture.Payload;
import org.jogakbo.intake.bounds.BeyondBounds;
import org.jogakbo.intake.bounds.Bounds;

/**
 * One request, one answer: no cookie, no password, no referrer, no proxy, no redirect followed. A connection is opened
 * only to an address that {@link CheckedResolver} let through, one connection a host.
 */
final class Client implements Closeable {
    private static final int MOST_FIELDS = 200;
    private static final int LONGEST_LINE = 16 * 1024;
    private static final Payload NOTHING = Payload.of(new byte[0]);
    private static final int LEFTOVER = 64 * 1024;
    private static final String ACCEPT =
            "text/html,application/xhtml+xml,application/xml;q=0.9,application/feed+json;q=0.9,text/*;q=0.8,*/*;q=0.5";
    private static final Pattern NO_PAGE = Pattern.compile(
            "(?i)\\s*(?:(?:image|audio|video|font|model)/.*|text/(?:css|javascript)\\b.*|application/(?:x-)?javascript\\b.*)");

    private final Manners manners;
    private final Bounds bounds;
    private final CloseableHttpClient http;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("fetch-deadline").factory());

    /** @param names finds only addresses that may be connected to */
    Client(Manners manners, Bounds bounds, DnsResolver names) {
        this.manners = manners;
        this.bounds = bounds;
        this.http = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(names)
                        .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                                .http1Config(Http1Config.custom()
                                        .setMaxHeaderCount(MOST_FIELDS)
                                        .setMaxLineLength(LONGEST_LINE)
                                        .build())
                                .build())
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(Timeout.of(manners.connect()))
                                .setSocketTimeout(Timeout.of(manners.silence()))
                                .build())
                        .setMaxConnPerRoute(1)
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(Timeout.of(manners.silence()))
                        .setAuthenticationEnabled(false)
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .setRoutePlanner(new DefaultRoutePlanner(null))
                .setUserAgent(manners.userAgent())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .disableConnectionState()
                .build();
    }

    Answer get(Ask ask) throws IOException {
        Target target = ask.target();
        HttpGet request = new HttpGet(target.toString());
        request.setAuthority(new URIAuthority(target.host(), target.port()));
        request.setHeader("Accept", ask.page() ? ACCEPT : "text/plain,*/*;q=0.5");
        request.setHeader("Accept-Encoding", "gzip, deflate");
        ask.conditions().forEach(request::setHeader);
        AtomicBoolean late = new AtomicBoolean();
        Future<?> deadline = timer.schedule(
                () -> {
                    late.set(true);
                    request.cancel();
                },
                manners.whole().toMillis(),
                TimeUnit.MILLISECONDS);
        try (ClassicHttpResponse response =
                http.executeOpen(new HttpHost(target.scheme(), target.host(), target.port()), request, null)) {
            return answer(response, ask);
        } catch (IOException | RuntimeException failed) {
            if (late.get() || failed instanceof SocketTimeoutException) {
                throw new Unfetchable(
                        "The server was too slow: no whole answer within "
                                + manners.whole().toSeconds() + " seconds",
                        "Try again later");
            }
            throw failed;
        } finally {
            deadline.cancel(false);
        }
    }

    private Answer answer(ClassicHttpResponse response, Ask ask) throws IOException {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Header header : response.getHeaders()) {
            String value = header.getValue();
            fields.putIfAbsent(header.getName().toLowerCase(Locale.ROOT), value == null ? "" : value);
        }
        HttpEntity entity = response.getEntity();
        if (entity == null) {
            return new Answer(response.getCode(), fields, NOTHING);
        }
        // Closing the response without its stream would let the client wait for the rest of the body.
        InputStream in = entity.getContent();
        if (response.getCode() != 200) {
            in.readNBytes(LEFTOVER);
            return new Answer(response.getCode(), fields, NOTHING);
        }
        mustBeWanted(fields.getOrDefault("content-type", ""), entity.getContentLength(), ask);
        String codings = fields.getOrDefault("content-encoding", "");
        return new Answer(200, fields, Payload.of(Body.read(in, codings, bounds, ask.most(), !ask.page())));
    }

    private static void mustBeWanted(String type, long length, Ask ask) throws IOException {
        if (ask.page() && NO_PAGE.matcher(type).matches()) {
            throw new Unfetchable(
                    "It is " + type.strip().replaceFirst("\\s*;.*", "") + ", not a page",
                    "Name the page that shows it");
        }
        if (ask.page() && length > ask.most()) {
            throw BeyondBounds.document(ask.most());
        }
    }

    @Override
    public void close() throws IOException {
        timer.shutdownNow();
        http.close();
    }
}

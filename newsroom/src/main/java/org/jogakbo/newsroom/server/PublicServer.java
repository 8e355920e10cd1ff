package org.jogakbo.newsroom.server;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jogakbo.publishing.Site;

/** The public web server. It is given a {@link Site} and nothing else, and keeps no record of who asked for what. */
public final class PublicServer implements AutoCloseable {
    private static final int THREADS = 32;
    private static final int IDLE_MILLIS = 30_000;
    private static final int REQUEST_HEADER_BYTES = 16 * 1024;
    private static final long STOP_MILLIS = 2_000;

    private final Server server;
    private final ServerConnector connector;

    private PublicServer(Server server, ServerConnector connector) {
        this.server = server;
        this.connector = connector;
    }

    /**
     * Takes the address, so that {@link #port()} is known; requests wait until {@link #serve}.
     *
     * @param port 0 picks a free one
     * @throws java.io.IOException when the address is in use or may not be listened on
     */
    public static PublicServer bind(String bind, int port) throws Exception {
        QueuedThreadPool threads = new QueuedThreadPool(THREADS);
        threads.setName("public");
        Server server = new Server(threads);
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(REQUEST_HEADER_BYTES);
        http.setUriCompliance(UriCompliance.UNSAFE);
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost(bind);
        connector.setPort(port);
        connector.setIdleTimeout(IDLE_MILLIS);
        connector.open();
        server.addConnector(connector);
        server.setErrorHandler(new PlainErrors());
        server.setStopTimeout(STOP_MILLIS);
        return new PublicServer(server, connector);
    }

    /** Starts answering; it answers when this returns. */
    public void serve(Site site, Supplier<String> stamp, Path log) throws Exception {
        server.setHandler(new Handler.Sequence(new LogHandler(log), new PublicHandler(site, stamp)));
        server.start();
    }

    /** The port that it listens on. */
    public int port() {
        return connector.getLocalPort();
    }

    /** Waits until the server has stopped. */
    public void join() throws InterruptedException {
        server.join();
    }

    @Override
    public void close() {
        LifeCycle.stop(server);
    }
}

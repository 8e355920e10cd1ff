package org.jogakbo.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The peer: nginx with one worker over the static edition, on loopback, with nothing but files to send. */
record Nginx(Child child, Http http) implements AutoCloseable {
    private static final int TRIES = 100;

    static Nginx start(Workshop workshop, Path root) throws IOException, InterruptedException {
        int port = freePort();
        Path folder = Files.createDirectories(workshop.path("nginx"));
        Path config = Files.writeString(folder.resolve("nginx.conf"), config(folder, root, port));
        String program = Files.isExecutable(Path.of("/usr/sbin/nginx")) ? "/usr/sbin/nginx" : "nginx";
        Child child = workshop.start(List.of(program, "-p", folder.toString(), "-c", config.toString()));
        Http http = new Http("http://127.0.0.1:" + port);
        for (int tries = 0; ; tries++) {
            try {
                http.text("/");
                return new Nginx(child, http);
            } catch (IOException notYet) {
                if (tries > TRIES || !child.runs()) {
                    child.close();
                    throw new IOException("nginx did not start: " + child.printed(), notYet);
                }
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String config(Path folder, Path root, int port) {
        // Started by root, its worker would otherwise be another user, who may not read the folder.
        String user = "root".equals(System.getProperty("user.name")) ? "user root;\n" : "";
        return user + """
                daemon off;
                worker_processes 1;
                pid %1$s/nginx.pid;
                error_log %1$s/error.log;
                events { worker_connections 256; }
                http {
                  types { text/html html; text/css css; application/atom+xml atom; }
                  access_log off;
                  gzip off;
                  gzip_static off;
                  sendfile on;
                  tcp_nopush on;
                  keepalive_requests 100000000;
                  client_body_temp_path %1$s/body;
                  proxy_temp_path %1$s/proxy;
                  fastcgi_temp_path %1$s/fastcgi;
                  uwsgi_temp_path %1$s/uwsgi;
                  scgi_temp_path %1$s/scgi;
                  server { listen 127.0.0.1:%2$d; root %3$s; index index.html; }
                }
                """.formatted(folder, port, root);
    }

    @Override
    public void close() {
        http.close();
        child.close();
    }
}

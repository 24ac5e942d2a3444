package vn.hocso.catalogue.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

/** A port behind which a server can be there or not: closed, connections are refused; open, they are passed on. */
final class Gate implements AutoCloseable {

    private final int port;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private @Nullable ServerSocket server;

    Gate() {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    void openTo(URI target) throws IOException {
        ServerSocket opened = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        server = opened;
        Thread.startVirtualThread(() -> {
            while (!opened.isClosed()) {
                try {
                    connect(opened.accept(), new Socket(target.getHost(), target.getPort()));
                } catch (IOException ends) {
                    return;
                }
            }
        });
    }

    private void connect(Socket client, Socket target) {
        sockets.add(client);
        sockets.add(target);
        Thread.startVirtualThread(() -> pass(client, target));
        Thread.startVirtualThread(() -> pass(target, client));
    }

    private static void pass(Socket from, Socket to) {
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        } catch (IOException ends) {
            // either side may end the connection at any time
        }
    }

    @Override
    public void close() throws IOException {
        if (server != null) {
            server.close();
        }
        for (Socket socket : sockets) {
            socket.close();
        }
        sockets.clear();
    }
}

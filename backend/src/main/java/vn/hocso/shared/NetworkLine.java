package vn.hocso.shared;

import java.net.InetAddress;
import java.util.HexFormat;

/** Whom limits take for one asker: an address, or the 2⁶⁴ of IPv6 that one line has, who could take another for each request. */
public final class NetworkLine {

    private static final int LINE_BYTES = 8;

    private NetworkLine() {}

    /** The same for all addresses of a line. What is no address stands for itself. */
    public static String of(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.ofLiteral(address).getAddress();
            return HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, LINE_BYTES));
        } catch (IllegalArgumentException noAddress) {
            return address;
        }
    }
}

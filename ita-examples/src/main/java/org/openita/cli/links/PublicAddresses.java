package org.openita.cli.links;

import java.net.Inet4Address;
import java.net.InetAddress;

/** Tells addresses of the open web from those inside a house. */
final class PublicAddresses {

    private static final int LOW_BYTE = 0xFF;

    private PublicAddresses() {}

    /** Whether an address is one that anybody can reach: no machine of one's own, of one's network, or of none. */
    static boolean isPublic(InetAddress address) {
        boolean isInner = address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
        byte[] octets = address.getAddress();
        return !isInner && (address instanceof Inet4Address ? isPublicFour(octets) : isPublicSix(octets));
    }

    /** Without shared, reserved, benchmark and documentation networks (RFC 6890). */
    private static boolean isPublicFour(byte[] octets) {
        int a = at(octets, 0);
        int b = at(octets, 1);
        int c = at(octets, 2);
        return a != 0
                && a < 224
                && a != 127
                && a != 10
                && !(a == 100 && b >= 64 && b < 128)
                && !(a == 169 && b == 254)
                && !(a == 172 && b >= 16 && b < 32)
                && !(a == 192 && b == 168)
                && !(a == 192 && b == 0 && (c == 0 || c == 2))
                && !(a == 198 && (b == 18 || b == 19 || (b == 51 && c == 100)))
                && !(a == 203 && b == 0 && c == 113);
    }

    /** Only global unicast, without those that wrap an address of four octets, which may be an inner one. */
    private static boolean isPublicSix(byte[] octets) {
        int first = at(octets, 0) << 8 | at(octets, 1);
        int second = at(octets, 2) << 8 | at(octets, 3);
        boolean isGlobal = (first & 0xE000) == 0x2000;
        boolean isWrapping = first == 0x2002 || (first == 0x2001 && second == 0);
        boolean isDocumentation = first == 0x2001 && second == 0x0DB8;
        return isGlobal && !isWrapping && !isDocumentation;
    }

    private static int at(byte[] octets, int index) {
        return octets[index] & LOW_BYTE;
    }
}

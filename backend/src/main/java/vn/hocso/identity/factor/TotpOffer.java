package vn.hocso.identity.factor;

/**
 * A secret to be put into an authenticator application.
 *
 * @param secret for typing
 * @param uri for opening the application on the same device
 * @param qrCode the same address as a picture, an SVG document
 */
public record TotpOffer(String secret, String uri, String qrCode) {

    @Override
    public String toString() {
        return "TotpOffer";
    }
}

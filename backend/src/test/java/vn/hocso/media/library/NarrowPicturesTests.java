package vn.hocso.media.library;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.hocso.media.MediaLibrary.Purpose;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

class NarrowPicturesTests {

    @TempDir
    Path directory;

    @Test
    void aPhotographIsKeptInTheWidthsOfPhonesAndPages() throws IOException {
        byte[] photograph = Pictures.motley(2000, 1500, BufferedImage.TYPE_INT_RGB, "jpg");

        List<NarrowPicture> narrow = narrow(photograph);

        assertThat(narrow).extracting(NarrowPicture::width).containsExactly(640, 1280);
        assertThat(narrow)
                .allSatisfy(one -> assertThat(one.contentType()).isEqualTo("image/jpeg"))
                .allSatisfy(one -> assertThat(one.content().length).isLessThan(photograph.length));
        assertThat(image(narrow.getFirst()).getHeight()).isEqualTo(480);
    }

    @ParameterizedTest
    @CsvSource({"1, 480", "3, 480", "6, 853", "8, 853"})
    void aPhotographThatLiesOnItsSideIsTurned(int orientation, int height) throws IOException {
        byte[] plain = Pictures.motley(2000, 1500, BufferedImage.TYPE_INT_RGB, "jpg");

        NarrowPicture narrow = narrow(Pictures.noted(plain, orientation)).getFirst();

        assertThat(image(narrow).getWidth()).isEqualTo(640);
        assertThat(image(narrow).getHeight()).isEqualTo(height);
    }

    @Test
    void theRightSideIsUpAfterTurning() throws IOException {
        BufferedImage redOnTheLeft = new BufferedImage(1600, 1000, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 1000; y++) {
            for (int x = 0; x < 1600; x++) {
                redOnTheLeft.setRGB(x, y, x < 800 ? 0xff0000 : (x * 31 + y * 17) & 0xff);
            }
        }

        BufferedImage turned = image(
                narrow(Pictures.noted(Pictures.written(redOnTheLeft, "jpg"), 6)).getFirst());

        assertThat(turned.getRGB(320, 100) >> 16 & 0xff).isGreaterThan(200);
        assertThat(turned.getRGB(320, turned.getHeight() - 100) >> 16 & 0xff).isLessThan(50);
    }

    @Test
    void whatCanBeSeenThroughStaysSo() throws IOException {
        NarrowPicture narrow = narrow(Pictures.motley(900, 900, BufferedImage.TYPE_INT_ARGB, "png"))
                .getFirst();

        assertThat(narrow.contentType()).isEqualTo("image/png");
        assertThat(image(narrow).getColorModel().hasAlpha()).isTrue();
    }

    @Test
    void aLargePictureIsReadThinnedAndStillAsWideAsWanted() throws IOException {
        List<NarrowPicture> narrow = narrow(Pictures.motley(6001, 400, BufferedImage.TYPE_INT_RGB, "png"));

        assertThat(image(narrow.getFirst()).getWidth()).isEqualTo(640);
        assertThat(image(narrow.getLast()).getWidth()).isEqualTo(1280);
    }

    @Test
    void aPictureThatIsNarrowAlreadyHasNoOthers() throws IOException {
        assertThat(narrow(Pictures.motley(640, 900, BufferedImage.TYPE_INT_RGB, "jpg")))
                .isEmpty();
    }

    @Test
    void whatSavesLittleIsNotKept() throws IOException {
        BufferedImage squares = new BufferedImage(660, 660, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 660; y++) {
            for (int x = 0; x < 660; x++) {
                squares.setRGB(x, y, (x / 4 + y / 4) % 2 == 0 ? 0xffffff : 0);
            }
        }

        assertThat(narrow(Pictures.written(squares, "png"))).isEmpty();
    }

    @Test
    void whatMovesIsLeftWhole() throws IOException {
        byte[] still = Pictures.motley(900, 900, BufferedImage.TYPE_INT_RGB, "png");
        byte[] moving = ByteBuffer.allocate(still.length + 20)
                .put(still, 0, 33)
                .putInt(8)
                .put("acTL".getBytes(US_ASCII))
                .putInt(2)
                .putInt(0)
                .putInt(0)
                .put(still, 33, still.length - 33)
                .array();

        assertThat(narrow(still)).isNotEmpty();
        assertThat(narrow(moving)).isEmpty();
    }

    @Test
    void aDamagedPictureIsServedAsItIs() throws IOException {
        byte[] damaged = Pictures.motley(900, 900, BufferedImage.TYPE_INT_RGB, "png");
        for (int i = 60; i < damaged.length; i += 3) {
            damaged[i] ^= 0x55;
        }

        assertThat(narrow(damaged)).isEmpty();
    }

    private List<NarrowPicture> narrow(byte[] picture) throws IOException {
        Path file = Files.write(directory.resolve("brought"), picture);
        return new NarrowPictures().of(new Reception().receive(Purpose.IMAGE, file, directory.resolve("kept")));
    }

    private static BufferedImage image(NarrowPicture picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture.content()));
    }
}

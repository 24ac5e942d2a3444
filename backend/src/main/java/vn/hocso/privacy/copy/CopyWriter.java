package vn.hocso.privacy.copy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.hocso.shared.PersonalData;

/** Writes everything kept of a person twice, as JSON for machines and as a spreadsheet for people, and packs both. */
@Component
class CopyWriter {

    private final List<PersonalData> modules;
    private final DataWords words;

    CopyWriter(List<PersonalData> modules, DataWords words) {
        this.modules = modules.stream()
                .sorted(Comparator.comparing(PersonalData::order).reversed())
                .toList();
        this.words = words;
    }

    /** Packs the copy into a file; the caller deletes it. */
    Path write(UUID account, Locale locale) {
        Path directory = null;
        try {
            directory = Files.createTempDirectory("hocso-copy");
            Path json = directory.resolve("personal-data.json");
            Path xlsx = directory.resolve("personal-data.xlsx");
            writeBoth(account, locale, json, xlsx);
            Path zip = Files.createTempFile("hocso-copy", ".zip");
            pack(zip, json, xlsx);
            return zip;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            delete(directory);
        }
    }

    private void writeBoth(UUID account, Locale locale, Path json, Path xlsx) throws IOException {
        try (OutputStream jsonOut = Files.newOutputStream(json);
                OutputStream xlsxOut = Files.newOutputStream(xlsx);
                JsonCopy machines = new JsonCopy(jsonOut);
                SheetCopy people = new SheetCopy(xlsxOut, words, locale)) {
            for (PersonalData module : modules) {
                machines.section(module.section());
                people.section(module.section());
                module.tell(account, (table, values) -> {
                    machines.row(table, values);
                    people.row(table, values);
                });
            }
        }
    }

    private static void pack(Path zip, Path... files) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (Path file : files) {
                out.putNextEntry(new ZipEntry(String.valueOf(file.getFileName())));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
    }

    private static void delete(@Nullable Path directory) {
        if (directory == null) {
            return;
        }
        try {
            Files.deleteIfExists(directory.resolve("personal-data.json"));
            Files.deleteIfExists(directory.resolve("personal-data.xlsx"));
            Files.deleteIfExists(directory);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}

package vn.termreview.formats;

import java.util.List;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionMode;

/** Files under a password, none of which is given. */
final class HostileLocks {
    private static final String ODS_LOCK =
            "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
                    + "<manifest:file-entry manifest:full-path=\"content.xml\"><manifest:encryption-data/>"
                    + "</manifest:file-entry></manifest:manifest>";

    private HostileLocks() {}

    static List<Hostile> all() {
        return List.of(
                Hostile.of(
                        "locked-agile.xlsx",
                        "FILE_ENCRYPTED",
                        () -> Locks.office(Honest.xlsx(), EncryptionMode.agile, "mật khẩu")),
                Hostile.of(
                        "locked-standard.xlsx",
                        "FILE_ENCRYPTED",
                        () -> Locks.office(Honest.xlsx(), EncryptionMode.standard, "mật khẩu")),
                Hostile.of(
                        "locked-by-default.xlsx",
                        "loaded 2",
                        () -> Locks.office(Honest.xlsx(), EncryptionMode.agile, Decryptor.DEFAULT_PASSWORD)),
                Hostile.of("locked-by-default.xls", "loaded 2", () -> Locks.xls(Decryptor.DEFAULT_PASSWORD)),
                Hostile.of("locked.xls", "FILE_ENCRYPTED", () -> Locks.xls("mật khẩu")),
                Hostile.of(
                        "bomb-under-the-default.xlsx",
                        "ARCHIVE_TOO_LARGE",
                        () -> Locks.office(
                                HostileZips.honest()
                                        .bomb("xl/media/a.png", 20_000_000)
                                        .bytes(),
                                EncryptionMode.agile,
                                Decryptor.DEFAULT_PASSWORD)),
                Hostile.of(
                        "locked-by-default-twice.xlsx",
                        "FILE_DAMAGED",
                        () -> Locks.office(
                                Locks.office(Honest.xlsx(), EncryptionMode.agile, Decryptor.DEFAULT_PASSWORD),
                                EncryptionMode.agile,
                                Decryptor.DEFAULT_PASSWORD)),
                Hostile.of(
                        "hashed-without-end.xlsx",
                        "FILE_TOO_SLOW",
                        () -> Locks.described(
                                Locks.office(Honest.xlsx(), EncryptionMode.agile, "mật khẩu"),
                                "spinCount=\"100000\"",
                                "spinCount=\"2000000000\"")),
                Hostile.of(
                        "locked-and-cut.xlsx",
                        "FILE_DAMAGED",
                        () -> HostileZips.cut(Locks.office(Honest.xlsx(), EncryptionMode.agile, "mật khẩu"), 0.4)),
                Hostile.of("locked.ods", "FILE_PASSWORD_UNSUPPORTED", () -> new OdsFile()
                        .table("T", Honest.ROWS)
                        .manifest(ODS_LOCK)
                        .bytes()));
    }
}

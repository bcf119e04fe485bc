package vn.termreview.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.Normalizer;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.termreview.cli.SubmissionEntry;
import vn.termreview.cli.SubmissionStatus;
import vn.termreview.submission.ImportOrder;
import vn.termreview.submission.Inbox;
import vn.termreview.submission.InboxFile;
import vn.termreview.submission.Receiver;
import vn.termreview.submission.Runs;
import vn.termreview.submission.Unreadable;

/** What lies in an inbox and is no file to read spoils itself alone, with a sentence. */
@DisabledOnOs(OS.WINDOWS)
class InboxTroubleTest {

    @Test
    void links_pipes_and_forbidden_files_are_told_and_the_others_are_received(@TempDir Path directory)
            throws Exception {
        Path inbox = Files.createDirectory(directory.resolve("hộp thư"));
        Path outside = Office.file(directory, "ngoài/mật.xlsx", Workbooks.p1(2018, Workbooks.Branch.any(1)));
        Office.file(inbox, "Chi bộ Mầm non – Năm 2019 .xlsx", Workbooks.p1(2019, Workbooks.Branch.any(1)));
        Office.file(
                inbox,
                Normalizer.normalize("Tiểu học.xlsx", Normalizer.Form.NFD),
                Workbooks.p1(2017, Workbooks.Branch.any(1)));
        Files.createSymbolicLink(inbox.resolve("liên kết.xlsx"), outside);
        Files.createSymbolicLink(inbox.resolve("vòng"), inbox);
        Files.createSymbolicLink(inbox.resolve("đứt.xlsx"), inbox.resolve("không có.xlsx"));
        assertThat(new ProcessBuilder("mkfifo", inbox.resolve("ống.xlsx").toString())
                        .start()
                        .waitFor())
                .isZero();

        try (Office office = Office.in(directory)) {
            List<SubmissionEntry> entries = office.receives(inbox).submissions();

            assertThat(entries.stream().filter(each -> each.status() == SubmissionStatus.ACCEPTED))
                    .extracting(SubmissionEntry::file)
                    .containsExactlyInAnyOrder(
                            "Chi bộ Mầm non – Năm 2019 .xlsx",
                            Normalizer.normalize("Tiểu học.xlsx", Normalizer.Form.NFD));
            assertThat(entries.stream().filter(each -> each.form() == null))
                    .extracting(each -> each.file() + " " + each.status().word() + " "
                            + each.findings().get(0).code())
                    .containsExactlyInAnyOrder(
                            "liên kết.xlsx rejected FILE_UNREADABLE",
                            "vòng rejected FILE_UNREADABLE",
                            "đứt.xlsx rejected FILE_UNREADABLE",
                            "ống.xlsx rejected FILE_UNREADABLE");
            assertThat(entries.stream()
                            .flatMap(each -> each.findings().stream())
                            .map(finding -> finding.message()))
                    .contains("Tệp ống.xlsx: không phải là tệp thường, nên không đọc. Đề nghị xem lại tệp này rồi nạp"
                            + " riêng; các tệp khác không bị ảnh hưởng.");
        }
    }

    @Test
    void a_file_that_is_gone_when_its_turn_comes_spoils_itself_alone(@TempDir Path directory) throws IOException {
        Path inbox = Files.createDirectory(directory.resolve("inbox"));
        Path file = Office.file(inbox, "a.xlsx", Workbooks.p1(2019, Workbooks.Branch.any(1)));
        List<InboxFile> listed = Inbox.files(List.of(inbox));
        Files.delete(file);

        ImportOrder order = new ImportOrder(List.of(inbox), null, null, null, false, List.of(), List.of(), 0L);
        assertThat(Receiver.fingerprint(order, listed)).hasSize(64);
        try (Office office = Office.in(directory)) {
            long opened = new Runs(office.statements(), Clock.systemUTC())
                    .open("import", "0".repeat(64), order, false, "test");
            new Receiver(office.statements(), 25_000_000).receive(opened, 1, 1, listed.get(0));

            assertThat(office.sql()
                            .sql("select sha256 from run_file")
                            .query(String.class)
                            .single())
                    .isEqualTo(Unreadable.VANISHED.sha256());
        }
    }

    @Test
    void a_folder_that_is_itself_a_link_is_read(@TempDir Path directory) throws IOException {
        Path inbox = Files.createDirectory(directory.resolve("inbox"));
        Office.file(inbox, "2019/a.xlsx", new byte[0]);
        Path link = Files.createSymbolicLink(directory.resolve("link"), inbox);

        assertThat(Inbox.files(List.of(link)))
                .extracting(file -> file.shown() + " " + file.folderYear() + " " + file.trouble())
                .containsExactly("2019/a.xlsx 2019 null");
    }

    @Test
    void a_folder_without_the_right_to_read_it_is_told(@TempDir Path directory) throws IOException {
        Path closed = Files.createDirectory(directory.resolve("đóng"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        // Whoever may read everything, as root may, finds an empty folder.
        List<String> told = Files.isReadable(closed) ? List.of() : List.of("đóng PERMISSION");

        assertThat(Inbox.files(List.of(directory)))
                .extracting(file -> file.shown() + " " + file.trouble())
                .containsExactlyElementsOf(told);
    }
}

package vn.termreview.operations;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.termreview.form.LegacyForms;
import vn.termreview.workbook.encoding.LegacyEncoding;

/** What may happen to a workbook on its way. */
enum Damage {
    BYTES_FLIPPED {
        @Override
        byte[] of(byte[] workbook, Random random) {
            byte[] flipped = workbook.clone();
            for (int i = 1 + random.nextInt(20); i > 0; i--) {
                flipped[random.nextInt(flipped.length)] ^= (byte) (1 + random.nextInt(255));
            }
            return flipped;
        }
    },
    CUT_OFF {
        @Override
        byte[] of(byte[] workbook, Random random) {
            return Arrays.copyOf(workbook, 1 + random.nextInt(workbook.length - 1));
        }
    },
    ROWS_DROPPED {
        @Override
        void spoil(Sheet sheet, Random random) {
            List<Row> data = data(sheet);
            for (int i = 1 + random.nextInt(3); i > 0 && data.size() > 1; i--) {
                sheet.removeRow(data.remove(random.nextInt(data.size())));
            }
        }
    },
    ROW_DOUBLED {
        @Override
        void spoil(Sheet sheet, Random random) {
            List<Row> data = data(sheet);
            if (data.size() > 1) {
                int from = random.nextInt(data.size());
                int to = (from + 1) % data.size();
                for (Cell cell : data.get(from)) {
                    copy(cell, cellAt(data.get(to), cell.getColumnIndex()));
                }
            }
        }
    },
    COLUMNS_MOVED {
        @Override
        void spoil(Sheet sheet, Random random) {
            int columns = Math.max(2, width(sheet));
            int one = random.nextInt(columns);
            int other = random.nextInt(columns);
            Workbook scratch = new XSSFWorkbook();
            Row between = scratch.createSheet().createRow(0);
            for (Row row : sheet) {
                copy(cellAt(row, one), cellAt(between, 0));
                copy(cellAt(row, other), cellAt(row, one));
                copy(cellAt(between, 0), cellAt(row, other));
            }
        }
    },
    LABEL_MISSPELT {
        @Override
        void spoil(Sheet sheet, Random random) {
            List<Cell> labels = new ArrayList<>();
            List<Row> data = data(sheet);
            int first = data.isEmpty() ? 0 : data.get(0).getRowNum();
            for (Row row : sheet) {
                if (row.getRowNum() < first && row.getRowNum() >= first - 4) {
                    row.forEach(labels::add);
                }
            }
            labels.removeIf(cell -> cell.getCellType() != CellType.STRING
                    || cell.getStringCellValue().length() < 4);
            if (!labels.isEmpty()) {
                Cell label = labels.get(random.nextInt(labels.size()));
                label.setCellValue(misspelt(label.getStringCellValue(), random));
            }
        }
    },
    UNIT_CHANGED {
        @Override
        void spoil(Sheet sheet, Random random) {
            List<Cell> codes = new ArrayList<>();
            for (Row row : data(sheet)) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.STRING
                            && cell.getStringCellValue().matches("[A-Z]{0,3}[0-9]{2,8}")) {
                        codes.add(cell);
                    }
                }
            }
            if (!codes.isEmpty()) {
                Cell code = codes.get(random.nextInt(codes.size()));
                code.setCellValue(code.getStringCellValue().replaceFirst("[0-9]", "9"));
            }
        }
    },
    MEASURE_CHANGED {
        @Override
        void spoil(Sheet sheet, Random random) {
            List<Row> data = data(sheet);
            if (!data.isEmpty() && data.get(0).getRowNum() > 1) {
                cellAt(rowAt(sheet, 0), width(sheet) + 2).setCellValue("Đơn vị tính: nghìn người");
            }
        }
    },
    NFD {
        @Override
        void spoil(Sheet sheet, Random random) {
            texts(sheet, text -> Normalizer.normalize(text, Normalizer.Form.NFD));
        }
    },
    TCVN3 {
        @Override
        byte[] of(byte[] workbook, Random random) {
            return LegacyForms.encoded(workbook, LegacyEncoding.TCVN3, random.nextBoolean() ? ".VnTime" : null);
        }
    },
    NUMBERS_AS_TEXT {
        @Override
        void spoil(Sheet sheet, Random random) {
            for (Row row : data(sheet)) {
                for (Cell cell : row) {
                    boolean whole = cell.getCellType() == CellType.NUMERIC
                            && !org.apache.poi.ss.usermodel.DateUtil.isCellDateFormatted(cell)
                            && cell.getNumericCellValue() == Math.rint(cell.getNumericCellValue())
                            && !cell.getCellStyle().getDataFormatString().contains("%");
                    if (whole) {
                        cell.setCellValue(Long.toString((long) cell.getNumericCellValue()) + " ");
                    }
                }
            }
        }
    };

    private static final int FEWEST_CELLS = 4;

    /** The damaged bytes; the same for the same random numbers. */
    byte[] of(byte[] workbook, Random random) {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (Sheet sheet : book) {
                spoil(sheet, random);
            }
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void spoil(Sheet sheet, Random random) {
        throw new UnsupportedOperationException(name());
    }

    /** Rows of several cells of which one at least is a number; good enough to tell them from headings. */
    static List<Row> data(Sheet sheet) {
        List<Row> rows = new ArrayList<>();
        for (Row row : sheet) {
            int filled = 0;
            boolean texts = false;
            for (Cell cell : row) {
                filled += cell.getCellType() == CellType.BLANK ? 0 : 1;
                texts |= cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().length() > 3;
            }
            boolean numbered = row.getCell(0) != null && row.getCell(0).getCellType() == CellType.NUMERIC;
            if (filled >= FEWEST_CELLS && texts && numbered) {
                rows.add(row);
            }
        }
        return rows;
    }

    static String misspelt(String text, Random random) {
        int at = random.nextInt(text.length() - 1);
        return switch (random.nextInt(3)) {
            case 0 -> text.substring(0, at) + text.substring(at + 1);
            case 1 -> text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
            default -> text.substring(0, at) + (char) ('a' + random.nextInt(26)) + text.substring(at + 1);
        };
    }

    static void texts(Sheet sheet, UnaryOperator<String> change) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING) {
                    cell.setCellValue(change.apply(cell.getStringCellValue()));
                }
            }
        }
    }

    private static int width(Sheet sheet) {
        int width = 0;
        for (Row row : sheet) {
            width = Math.max(width, row.getLastCellNum());
        }
        return width;
    }

    private static Row rowAt(Sheet sheet, int index) {
        Row row = sheet.getRow(index);
        return row == null ? sheet.createRow(index) : row;
    }

    private static Cell cellAt(Row row, int column) {
        return row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private static void copy(Cell from, Cell to) {
        switch (from.getCellType()) {
            case NUMERIC -> to.setCellValue(from.getNumericCellValue());
            case BOOLEAN -> to.setCellValue(from.getBooleanCellValue());
            case FORMULA -> to.setCellValue(from.getNumericCellValue());
            case STRING -> to.setCellValue(from.getStringCellValue());
            default -> to.setBlank();
        }
        if (from.getSheet().getWorkbook().equals(to.getSheet().getWorkbook())) {
            to.setCellStyle(from.getCellStyle());
        }
    }
}

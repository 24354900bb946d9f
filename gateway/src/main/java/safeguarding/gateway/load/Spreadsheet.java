package safeguarding.gateway.load;

import java.util.ArrayList;
import java.util.List;

/** Rows of cells, out of what spreadsheets write: commas, semicolons or tabs, and quotes around what holds one of those. */
final class Spreadsheet {

    private final String text;
    private final char separator;
    private final List<Row> rows = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private boolean quoted;
    private int line = 1;
    private int began = 1;

    private Spreadsheet(String text) {
        this.text = text;
        this.separator = separatorOf(text.lines().findFirst().orElse(""));
    }

    /** A row, and the line of the file on which it begins. */
    record Row(int line, List<String> cells) {
    }

    static List<Row> read(String file) {
        Spreadsheet sheet = new Spreadsheet(file.startsWith("\uFEFF") ? file.substring(1) : file);
        sheet.read();
        return sheet.rows;
    }

    private void read() {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (quoted) {
                boolean doubled = letter == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
                if (doubled || letter != '"') {
                    cell.append(letter);
                    i += doubled ? 1 : 0;
                } else {
                    quoted = false;
                }
                line += letter == '\n' ? 1 : 0;
            } else if (letter == '"' && cell.isEmpty()) {
                quoted = true;
            } else if (letter == separator) {
                endCell();
            } else if (letter == '\n') {
                line++;
                endRow();
            } else if (letter != '\r') {
                cell.append(letter);
            }
        }
        endRow();
    }

    private void endCell() {
        cells.add(cell.toString().strip());
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        if (cells.stream().anyMatch(text -> !text.isEmpty())) {
            rows.add(new Row(began, List.copyOf(cells)));
        }
        cells.clear();
        began = line;
    }

    private static char separatorOf(String header) {
        for (char candidate : new char[] { '\t', ';' }) {
            if (header.indexOf(candidate) >= 0) {
                return candidate;
            }
        }
        return ',';
    }
}

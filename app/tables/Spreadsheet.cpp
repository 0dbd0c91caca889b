#include "app/tables/Spreadsheet.h"

#include "models/base/DurableFile.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <cerrno>
#include <memory>
#include <vector>

namespace okno {

namespace {

constexpr int rowsOfSheet = LXW_ROW_MAX - 1; // under a row of headings
constexpr int tellEvery = 500;
constexpr qsizetype longestText = 32'767; // of a cell
constexpr int mostDigits = 15;            // that a spreadsheet keeps of a number
constexpr int narrowest = 10;
constexpr int widest = 60;
constexpr int rowsMeasured = 200; // for the widths; the rest is much like them

// Number formats that each program shows in its own language (ISO/IEC 29500-1, 18.8.30).
constexpr uint8_t wholeNumberFormat = 1;
constexpr uint8_t momentFormat = 22;
constexpr uint8_t textFormat = 49;

struct CloseBook {
    void operator()(lxw_workbook *book) const { lxw_workbook_free(book); }
};
using Book = std::unique_ptr<lxw_workbook, CloseBook>;

struct Formats {
    lxw_format *heading;
    lxw_format *text;
    lxw_format *whole;
    lxw_format *number;
    lxw_format *moment;
};

Formats makeFormats(lxw_workbook *book)
{
    const Formats formats{workbook_add_format(book), workbook_add_format(book),
                          workbook_add_format(book), workbook_add_format(book),
                          workbook_add_format(book)};
    format_set_bold(formats.heading);
    format_set_num_format_index(formats.heading, textFormat);
    format_set_num_format_index(formats.text, textFormat);
    format_set_num_format_index(formats.whole, wholeNumberFormat);
    format_set_num_format(formats.number, "#,##0.00####");
    format_set_num_format_index(formats.moment, momentFormat);
    return formats;
}

// What XML 1.0 has no place for is left out; the rest of what is not a letter the library escapes.
QByteArray cellText(const QString &text)
{
    QString fit = text.left(longestText);
    fit.removeIf([](QChar c) { return c.unicode() >= 0xfffe; });
    return fit.toUtf8();
}

bool isExact(const Decimal &number)
{
    const QString digits = number.absolute().toString();
    return digits.size() - digits.count(u'.') <= mostDigits;
}

// One sheet after the other; a sheet has room for a million rows.
class Writer
{
public:
    Writer(lxw_workbook *book, const CellRows &rows)
        : m_book(book), m_rows(rows), m_formats(makeFormats(book))
    {
    }

    Result<void> write(const RowsTold &told)
    {
        for (int row = 0; row < m_rows.count || row == 0; ++row) {
            if (row % rowsOfSheet == 0)
                startSheet();
            if (row == m_rows.count)
                break;
            if (row % tellEvery == 0 && !told(row))
                return fail(FailureCode::Cancelled);
            const QList<Cell> cells = m_rows.row(row);
            for (qsizetype column = 0; column < cells.size(); ++column)
                put(row % rowsOfSheet + 1, column, cells.at(column));
        }
        return {};
    }

private:
    void startSheet()
    {
        m_sheet = workbook_add_worksheet(m_book, nullptr);
        worksheet_freeze_panes(m_sheet, 1, 0);
        const std::vector<int> letters = widths();
        for (qsizetype column = 0; column < m_rows.headings.size(); ++column) {
            const auto at = static_cast<lxw_col_t>(column);
            worksheet_set_column(m_sheet, at, at, letters[static_cast<size_t>(column)], nullptr);
            worksheet_write_string(m_sheet, 0, at, cellText(m_rows.headings.at(column)),
                                   m_formats.heading);
        }
    }

    std::vector<int> widths() const
    {
        std::vector<int> letters;
        for (const QString &heading : m_rows.headings)
            letters.push_back(static_cast<int>(heading.size()));
        for (int row = 0; row < std::min(m_rows.count, rowsMeasured); ++row) {
            const QList<Cell> cells = m_rows.row(row);
            for (size_t column = 0; column < letters.size(); ++column)
                letters[column] = std::max(letters[column], lettersOf(cells.at(column)));
        }
        for (int &width : letters)
            width = std::clamp(width + 2, narrowest, widest);
        return letters;
    }

    static int lettersOf(const Cell &cell)
    {
        if (const auto *text = std::get_if<QString>(&cell))
            return static_cast<int>(std::min<qsizetype>(text->size(), widest));
        return narrowest + 4; // a moment, a sum with its thousands
    }

    void put(int row, qsizetype column, const Cell &cell)
    {
        const auto y = static_cast<lxw_row_t>(row);
        const auto x = static_cast<lxw_col_t>(column);
        if (const auto *text = std::get_if<QString>(&cell)) {
            if (!text->isEmpty())
                worksheet_write_string(m_sheet, y, x, cellText(*text), m_formats.text);
        } else if (const auto *number = std::get_if<Decimal>(&cell)) {
            putNumber(y, x, *number);
        } else {
            putMoment(y, x, std::get<QDateTime>(cell));
        }
    }

    void putNumber(lxw_row_t row, lxw_col_t column, const Decimal &number)
    {
        const QString digits = number.toString();
        if (isExact(number))
            worksheet_write_number(m_sheet, row, column, digits.toDouble(),
                                   number.scale() == 0 ? m_formats.whole : m_formats.number);
        else
            worksheet_write_string(m_sheet, row, column, digits.toUtf8(), m_formats.text);
    }

    void putMoment(lxw_row_t row, lxw_col_t column, const QDateTime &moment)
    {
        const QDateTime local = moment.toLocalTime();
        if (!local.isValid())
            return;
        const QDate day = local.date();
        const QTime time = local.time();
        lxw_datetime value{day.year(),  day.month(),   day.day(),
                           time.hour(), time.minute(), static_cast<double>(time.second())};
        worksheet_write_datetime(m_sheet, row, column, &value, m_formats.moment);
    }

    lxw_workbook *m_book;
    const CellRows &m_rows;
    Formats m_formats;
    lxw_worksheet *m_sheet = nullptr;
};

Failure unwritable(const QString &file, lxw_error error)
{
    return {errno == ENOSPC ? FailureCode::DiskFull : FailureCode::FileUnwritable, file,
            QString::fromUtf8(lxw_strerror(error))};
}

// Beside the file that it becomes, in a folder that only its owner may read: the library writes by
// path, and keeps parts of the workbook on disk while it does.
Result<QByteArray> workbook(const QString &folder, const QString &file, const CellRows &rows,
                            const RowsTold &told)
{
    const QString path = folder + QStringLiteral("/book.xlsx");
    const QByteArray native = QFile::encodeName(path);
    QByteArray parts = QFile::encodeName(folder);
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = parts.data();
    options.use_zip64 = LXW_FALSE;
    Book book(workbook_new_opt(native, &options));
    if (!book)
        return fail(FailureCode::FileUnwritable, file);
    if (const auto written = Writer(book.get(), rows).write(told); !written)
        return fail(written.error());
    if (const lxw_error error = workbook_close(book.release()); error != LXW_NO_ERROR)
        return fail(unwritable(file, error));
    QFile made(path);
    if (!made.open(QIODevice::ReadOnly))
        return fail(FailureCode::FileUnwritable, file, made.errorString());
    return made.readAll();
}

} // namespace

Result<void> writeSpreadsheet(const QString &file, const CellRows &rows, const RowsTold &told)
{
    const QTemporaryDir folder(QFileInfo(file).absolutePath() +
                               QStringLiteral("/.okno-XXXXXX.part"));
    if (!folder.isValid())
        return fail(FailureCode::FileUnwritable, file, folder.errorString());
    const Result<QByteArray> bytes = workbook(folder.path(), file, rows, told);
    if (!bytes)
        return fail(bytes.error());
    return told(rows.count) ? durableReplace(file, *bytes) : fail(FailureCode::Cancelled);
}

} // namespace okno

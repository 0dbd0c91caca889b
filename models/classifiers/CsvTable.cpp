#include "models/classifiers/CsvTable.h"

#include "models/formats/Windows1251.h"

#include <QSet>
#include <QStringDecoder>

namespace okno {

namespace {

tl::unexpected<Failure> invalid(int line, int column, const QString &detail)
{
    return fail(FailureCode::ValueInvalid, QStringLiteral("%1:%2").arg(line).arg(column), detail);
}

// The separator that the first line has most of, outside quotes.
QChar sniffSeparator(QStringView text)
{
    constexpr char16_t separators[] = {u',', u';', u'\t', u'|'};
    int counts[std::size(separators)] = {};
    bool isQuoted = false;
    for (const QChar letter : text) {
        if (letter == u'"')
            isQuoted = !isQuoted;
        else if (!isQuoted && letter == u'\n')
            break;
        for (size_t i = 0; !isQuoted && i < std::size(separators); ++i)
            counts[i] += letter == separators[i];
    }
    return separators[std::max_element(std::begin(counts), std::end(counts)) - std::begin(counts)];
}

// Cells of one text, row by row.
class CsvScanner
{
public:
    CsvScanner(QStringView text, QChar separator) : m_text(text), m_separator(separator) {}

    bool atEnd() const { return m_at >= m_text.size(); }
    int line() const { return m_line; }

    Result<CsvTable::Row> row()
    {
        CsvTable::Row cells;
        do {
            CsvTable::Cell cell{{}, m_line, m_column};
            if (const Result<void> read = takeCell(cell); !read)
                return fail(read.error());
            cells.append(cell);
        } while (!atEnd() && m_text[m_at] == m_separator && step());
        if (!atEnd() && m_text[m_at] == u'\r')
            step();
        if (!atEnd() && m_text[m_at] == u'\n')
            step();
        else if (!atEnd())
            return invalid(m_line, m_column, QStringLiteral("\""));
        return cells;
    }

private:
    bool step()
    {
        if (m_text[m_at++] == u'\n') {
            ++m_line;
            m_column = 1;
        } else {
            ++m_column;
        }
        return true;
    }

    bool endsCell() const
    {
        const QChar letter = m_text[m_at];
        return letter == m_separator || letter == u'\n' ||
               (letter == u'\r' && (m_at + 1 == m_text.size() || m_text[m_at + 1] == u'\n'));
    }

    Result<void> takeCell(CsvTable::Cell &cell)
    {
        if (!atEnd() && m_text[m_at] == u'"')
            return takeQuoted(cell);
        const qsizetype start = m_at;
        while (!atEnd() && !endsCell())
            step();
        return keep(cell, m_text.sliced(start, m_at - start).toString());
    }

    Result<void> takeQuoted(CsvTable::Cell &cell)
    {
        QString text;
        step();
        while (!atEnd()) {
            const QChar letter = m_text[m_at];
            step();
            if (letter == u'"') {
                if (atEnd() || m_text[m_at] != u'"')
                    return keep(cell, text);
                step();
            }
            text += letter;
            if (text.size() > CsvTable::longestCell)
                break;
        }
        return invalid(cell.line, cell.column, QStringLiteral("\""));
    }

    static Result<void> keep(CsvTable::Cell &cell, const QString &text)
    {
        if (text.size() > CsvTable::longestCell)
            return fail(FailureCode::InputTooLarge, cell.place());
        cell.text = text.trimmed();
        return {};
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_column = 1;
};

Result<void> takeHeader(const CsvTable::Row &row, CsvTable &table)
{
    QSet<QString> seen;
    for (const CsvTable::Cell &cell : row) {
        if (!cell.text.isEmpty() && seen.contains(cell.text))
            return fail(FailureCode::ValueInvalid, cell.place(), cell.text);
        seen.insert(cell.text);
        table.header.append(cell.text);
    }
    return {};
}

void joinSurplus(CsvTable::Row &row, qsizetype column, qsizetype size)
{
    while (row.size() > size) {
        row[column].text += QStringLiteral(", ") + row.at(column + 1).text;
        row.removeAt(column + 1);
    }
}

} // namespace

Result<QString> decodedText(const QByteArray &bytes)
{
    if (bytes.size() > CsvTable::largestFile)
        return fail(FailureCode::InputTooLarge);
    if (const qsizetype zero = bytes.indexOf('\0'); zero >= 0)
        return invalid(int(bytes.first(zero).count('\n')) + 1, 1, QStringLiteral("NUL"));
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = utf8.decode(bytes);
    if (!utf8.hasError())
        return text;
    QByteArray converted(bytes.size() * 3, Qt::Uninitialized);
    int room = int(converted.size());
    int used = int(bytes.size());
    const auto *in = reinterpret_cast<const unsigned char *>(bytes.constData());
    const int written =
        windows1251ToUtf8(reinterpret_cast<unsigned char *>(converted.data()), &room, in, &used);
    if (written < 0 || used != bytes.size())
        return invalid(int(bytes.first(used).count('\n')) + 1, 1, QStringLiteral("windows-1251"));
    return QString::fromUtf8(converted.first(room));
}

Result<CsvTable> CsvTable::read(const QByteArray &bytes, const QString &freeColumn)
{
    const Result<QString> text = decodedText(bytes);
    if (!text)
        return fail(text.error());
    CsvTable table;
    CsvScanner scanner(*text, sniffSeparator(*text));
    while (!scanner.atEnd()) {
        const int line = scanner.line();
        Result<Row> row = scanner.row();
        if (!row)
            return fail(row.error());
        if (row->size() == 1 && row->first().text.isEmpty())
            continue; // an empty line
        if (table.header.isEmpty()) {
            if (const Result<void> taken = takeHeader(*row, table); !taken)
                return fail(taken.error());
            continue;
        }
        if (const qsizetype free = table.header.indexOf(freeColumn); free >= 0)
            joinSurplus(*row, free, table.header.size());
        if (row->size() != table.header.size())
            return fail(FailureCode::ValueInvalid, row->last().place(),
                        QStringLiteral("%1 != %2").arg(row->size()).arg(table.header.size()));
        if (table.rows.size() == mostRows)
            return fail(FailureCode::InputTooLarge, QStringLiteral("%1:1").arg(line));
        table.rows.append(*row);
    }
    if (table.header.isEmpty())
        return invalid(1, 1, QString());
    return table;
}

} // namespace okno

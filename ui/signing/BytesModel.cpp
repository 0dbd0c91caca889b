#include "ui/signing/BytesModel.h"

#include "ui/signing/VisibleText.h"

#include <QStringDecoder>

namespace okno {

namespace {

struct Letter {
    qsizetype size;
    int width;
};

// How wide a character stands once it is drawn; what is written out ("⟨U+202E⟩") takes more.
int widthOf(char32_t character)
{
    constexpr char32_t firstWide = 0x1100;
    if (isUnseen(character))
        return 9;
    return character >= firstWide ? 2 : 1;
}

// One character of UTF-8; a byte that belongs to none stands alone.
Letter letterAt(const QByteArray &bytes, qsizetype at)
{
    const auto first = static_cast<unsigned char>(bytes.at(at));
    if (first < 0x80)
        return {1, widthOf(first)};
    const int size = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1;
    if (size == 1 || at + size > bytes.size())
        return {1, 1};
    char32_t character = first & (0x7FU >> size);
    for (int i = 1; i < size; ++i) {
        const auto next = static_cast<unsigned char>(bytes.at(at + i));
        if ((next & 0xC0U) != 0x80U)
            return {1, 1};
        character = character << 6U | (next & 0x3FU);
    }
    return {size, widthOf(character)};
}

} // namespace

void BytesModel::setBytes(const QByteArray &bytes)
{
    beginResetModel();
    m_bytes = bytes;
    m_rows.clear();
    int line = 1;
    int width = 0;
    Row row{0, 0, bytes.isEmpty() ? 0 : line};
    for (qsizetype at = 0; at < bytes.size();) {
        const bool isLineEnd = bytes.at(at) == '\n';
        const Letter letter = letterAt(bytes, at);
        if (isLineEnd || (width > 0 && width + letter.width > rowWidth)) {
            row.end = at;
            m_rows.push_back(row);
            at += isLineEnd ? 1 : 0;
            row = {at, at, isLineEnd ? ++line : 0};
            width = 0;
            continue;
        }
        width += letter.width;
        at += letter.size;
    }
    row.end = bytes.size();
    if (row.end > row.begin)
        m_rows.push_back(row);
    endResetModel();
}

int BytesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BytesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant BytesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(static_cast<std::size_t>(index.row()));
    if (role == Qt::TextAlignmentRole && index.column() == LineColumn)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == LineColumn)
        return row.line == 0 ? QString() : QString::number(row.line);
    // Stateless: a decoder must not take the first character for a byte order mark and hide it.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless |
                                                     QStringDecoder::Flag::ConvertInitialBom);
    return visibleText(decoder(QByteArrayView(m_bytes).sliced(row.begin, row.end - row.begin)));
}

QVariant BytesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return section == LineColumn ? tr("Line") : tr("Text");
}

} // namespace okno

#include "ui/signing/VisibleText.h"

#include <algorithm>

namespace okno {

bool isUnseen(char32_t character)
{
    if (character == U'\n' || character == U'\t')
        return false;
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

QString visibleText(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    if (std::none_of(characters.begin(), characters.end(), isUnseen))
        return text;
    QString visible;
    for (const uint character : characters) {
        if (isUnseen(character))
            visible += QStringLiteral("⟨U+%1⟩").arg(character, 4, 16, QLatin1Char('0')).toUpper();
        else
            visible += QStringView(QChar::fromUcs4(character));
    }
    return visible;
}

} // namespace okno

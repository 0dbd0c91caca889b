#include "ui/shell/SecretText.h"

namespace okno {

void overwrite(const QString &text)
{
    // data() would detach and leave the letters in the old buffer; volatile keeps the compiler from
    // dropping writes that nobody reads.
    volatile QChar *letters = const_cast<QChar *>(text.constData());
    for (qsizetype i = 0; i < text.size(); ++i)
        const_cast<QChar &>(letters[i]) = QChar();
}

} // namespace okno

#pragma once

#include <QString>

namespace okno::window {

// What the window says beside its codes, in "ru" or "en". The sentences are okno_texts'; a code
// that has none stands for itself.
class WindowTexts
{
public:
    static QString text(const QString &code, const QString &language);
    // The first of ru and en in an Accept-Language header by its weights; "en" when there is none.
    static QString language(const QByteArray &acceptLanguage);
};

} // namespace okno::window

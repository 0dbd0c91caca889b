#pragma once

#include <QString>

class QCoreApplication;

namespace okno {

// Installs the program's and Qt's own words for the windows: "ru", "kk" (falls back to Russian) or
// "en". Texts has its own and needs none of this.
void speak(QCoreApplication &application, const QString &language);
// ru, kk or en by the system's locale.
QString systemLanguage();

} // namespace okno

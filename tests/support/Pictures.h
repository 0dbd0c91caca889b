#pragma once

#include <QTest>
#include <QWidget>

#include <utility>

namespace okno::test {

inline bool wantsPictures()
{
    return !qEnvironmentVariableIsEmpty("OKNO_SHOTS");
}

// A picture for the eye, NAME.png in the folder that OKNO_SHOTS names; nothing is judged by it. It
// is taken when the layouts have come to rest: two drawings that follow each other are the same.
inline void shoot(QWidget &widget, const QString &name)
{
    if (!wantsPictures())
        return;
    QImage drawn;
    const bool isAtRest = QTest::qWaitFor([&widget, &drawn] {
        const QImage now = widget.grab().toImage();
        return now == std::exchange(drawn, now);
    });
    if (!isAtRest)
        qInfo("%s: something still moves", qPrintable(name));
    drawn.save(QStringLiteral("%1/%2.png").arg(qEnvironmentVariable("OKNO_SHOTS"), name));
}

} // namespace okno::test

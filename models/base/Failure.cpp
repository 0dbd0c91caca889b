#include "models/base/Failure.h"

#include <QMetaEnum>

namespace okno {

QString failureKey(FailureCode code)
{
    const QString name =
        QLatin1String(QMetaEnum::fromType<FailureCode>().valueToKey(static_cast<int>(code)));
    QString key;
    for (const QChar c : name) {
        if (c.isUpper() && !key.isEmpty())
            key += u'-';
        key += c.toLower();
    }
    return key;
}

} // namespace okno

// okno-import-schema ROOT.xsd FORMAT-ID KIND FIELDS.json > OUT.json
// For developers: makes a format file of models/formats/ from an official XSD set.

#include "models/formats/SchemaImporter.h"

#include <QFile>
#include <QStringList>

#include <cstdio>

namespace {

int report(const okno::Failure &failure)
{
    const QString text = QStringLiteral("%1 %2 %3\n")
                             .arg(okno::failureKey(failure.code), failure.place, failure.detail);
    std::fputs(qPrintable(text), stderr);
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 5) {
        std::fputs("okno-import-schema ROOT.xsd FORMAT-ID KIND FIELDS.json > OUT.json\n", stderr);
        return 2;
    }
    QFile fields(QString::fromLocal8Bit(argv[4]));
    if (!fields.open(QIODevice::ReadOnly))
        return report({okno::FailureCode::FileUnreadable, fields.fileName(), {}});
    const okno::Result<QByteArray> format = okno::SchemaImporter::import(
        {QString::fromLocal8Bit(argv[1]), QString::fromLocal8Bit(argv[2]),
         QString::fromLocal8Bit(argv[3]), fields.readAll()});
    if (!format)
        return report(format.error());
    QFile out;
    const bool isWritten = out.open(stdout, QIODevice::WriteOnly) &&
                           out.write(*format) == format->size() && out.flush();
    return isWritten ? 0 : report({okno::FailureCode::FileUnwritable, QStringLiteral("stdout"), {}});
}

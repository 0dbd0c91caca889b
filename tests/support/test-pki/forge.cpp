// forge DIR: writes valid and forged signatures as files and prints what each has to be called.
// DIR/NAME.xml and DIR/NAME.xml.p7s, DIR/trust/ca.cer; on stdout "NAME<TAB>INDICATION<TAB>SUB".
#include "tests/support/test-pki/Forgeries.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTextStream>

using namespace okno;
using namespace okno::test;

namespace {

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    if (application.arguments().size() != 2) {
        out << "usage: forge DIR\n";
        return 2;
    }
    const QDir folder(application.arguments().at(1));
    const TestPki pki(KeyAlgorithm::Gost256CryptoProA);
    if (!folder.mkpath(QStringLiteral("trust")) ||
        !write(folder.filePath(QStringLiteral("trust/ca.cer")), pki.anchor()))
        return 1;
    const QList<Forgery> forgeries = makeForgeries(pki);
    for (const Forgery &forgery : forgeries) {
        const QString path =
            folder.filePath(QString::fromLatin1(forgery.name) + QStringLiteral(".xml"));
        if (!write(path, forgery.content) ||
            !write(path + QStringLiteral(".p7s"), forgery.signature))
            return 1;
        out << forgery.name << '\t' << indicationText(forgery.indication) << '\t'
            << subIndicationText(forgery.subIndication) << '\n';
    }
    return 0;
}

#include "network/window/WindowTexts.h"

#include "translations/Texts.h"

namespace okno::window {

using namespace Qt::Literals::StringLiterals;

namespace {

// The weight of one element "ru-RU;q=0.8" of Accept-Language (RFC 9110, section 12.4.2).
double weightOf(const QByteArray &element)
{
    const qsizetype at = element.indexOf(";q=");
    return at < 0 ? 1.0 : element.mid(at + 3).trimmed().toDouble();
}

QString textOf(const QString &code, const QString &language)
{
    static const Texts russian(u"ru"_s);
    static const Texts english(u"en"_s);
    const QString text = (language == "ru"_L1 ? russian : english).windowText(code);
    return text.isEmpty() ? code : text;
}

} // namespace

QString WindowTexts::text(const QString &code, const QString &language)
{
    return code.isEmpty() ? QString() : textOf(code, language);
}

QString WindowTexts::language(const QByteArray &acceptLanguage)
{
    QString best = u"en"_s;
    double weight = 0;
    const QList<QByteArray> elements = acceptLanguage.toLower().split(',');
    for (const QByteArray &element : elements) {
        const QString language = QString::fromLatin1(element.trimmed().left(2));
        const bool known = language == "ru"_L1 || language == "en"_L1;
        if (known && weightOf(element) > weight) {
            best = language;
            weight = weightOf(element);
        }
    }
    return best;
}

} // namespace okno::window

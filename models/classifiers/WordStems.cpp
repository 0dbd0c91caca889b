#include "models/classifiers/WordStems.h"

#ifdef OKNO_SNOWBALL
#include <libstemmer.h>
#endif

#include <QSet>

namespace okno {

namespace {

constexpr qsizetype mostWords = 16; // of a query; more is no question
constexpr qsizetype mostKnown = 100'000;

} // namespace

#ifdef OKNO_SNOWBALL
namespace {

enum class Script : quint8 { Russian, English, Other };

Script scriptOf(QStringView word)
{
    bool isRussian = true;
    bool isEnglish = true;
    for (const QChar letter : word) {
        isRussian = isRussian && letter >= u'а' && letter <= u'я';
        isEnglish = isEnglish && letter >= u'a' && letter <= u'z';
    }
    return isRussian ? Script::Russian : isEnglish ? Script::English : Script::Other;
}

} // namespace

struct WordStems::Snowball {
    using Stemmer = std::unique_ptr<sb_stemmer, decltype(&sb_stemmer_delete)>;
    Stemmer russian{sb_stemmer_new("russian", "UTF_8"), sb_stemmer_delete};
    Stemmer english{sb_stemmer_new("english", "UTF_8"), sb_stemmer_delete};

    QString stem(const QString &word) const
    {
        const Script script = scriptOf(word);
        sb_stemmer *stemmer = script == Script::Russian   ? russian.get()
                              : script == Script::English ? english.get()
                                                          : nullptr;
        if (!stemmer)
            return {};
        const QByteArray utf8 = word.toUtf8();
        const sb_symbol *cut = sb_stemmer_stem(
            stemmer, reinterpret_cast<const sb_symbol *>(utf8.constData()), int(utf8.size()));
        return QString::fromUtf8(reinterpret_cast<const char *>(cut), sb_stemmer_length(stemmer));
    }
};
bool WordStems::hasSnowball()
{
    return true;
}
#else
struct WordStems::Snowball {
    static QString stem(const QString &) { return {}; }
};
bool WordStems::hasSnowball()
{
    return false;
}
#endif

WordStems::WordStems() : m_snowball(std::make_unique<Snowball>())
{
}

WordStems::~WordStems() = default;

QStringList WordStems::words(QStringView text)
{
    QString folded = text.toString().toLower();
    folded.replace(u'ё', u'е');
    for (QChar &letter : folded) {
        if (!letter.isLetterOrNumber())
            letter = u' ';
    }
    return folded.split(u' ', Qt::SkipEmptyParts);
}

QString WordStems::stem(const QString &word)
{
    const auto known = m_known.constFind(word);
    if (known != m_known.constEnd())
        return *known;
    QString cut = m_snowball->stem(word);
    if (cut == word)
        cut.clear();
    if (m_known.size() < mostKnown)
        m_known.insert(word, cut);
    return cut;
}

QString WordStems::indexed(const QStringList &texts)
{
    QSet<QString> seen;
    QStringList all;
    const auto add = [&](const QString &word) {
        if (!word.isEmpty() && !seen.contains(word)) {
            seen.insert(word);
            all.append(word);
        }
    };
    for (const QString &text : texts) {
        for (const QString &word : words(text)) {
            add(word);
            add(stem(word));
        }
    }
    return all.join(u' ');
}

// A word that is still being typed is a beginning; a whole one may stand in another form.
QString WordStems::query(QStringView text)
{
    QStringList all;
    for (const QString &word : words(text).mid(0, mostWords)) {
        const QString cut = stem(word);
        all.append(cut.isEmpty() ? QStringLiteral("\"%1\"*").arg(word)
                                 : QStringLiteral("(\"%1\"* OR \"%2\")").arg(word, cut));
    }
    return all.join(QStringLiteral(" AND "));
}

} // namespace okno

#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>

namespace okno {

// Cuts words to what all their grammatical forms share: Russian and English by Snowball where the
// program was built with it; else, and for Kazakh, a word stays as it is and is found by its
// beginning. Not for several threads at once.
class WordStems
{
public:
    WordStems();
    ~WordStems();
    WordStems(const WordStems &) = delete;
    WordStems &operator=(const WordStems &) = delete;

    static bool hasSnowball();
    // In lower case, ё as е; whatever is neither letter nor digit parts words.
    static QStringList words(QStringView text);
    // Empty where the word is its own stem, or has none.
    QString stem(const QString &word);
    // What an index of the text holds: each word once, and its stem.
    QString indexed(const QStringList &texts);
    // A query of FTS5: all words, in any form or by their beginnings. Empty where there is no word.
    QString query(QStringView text);

private:
    struct Snowball;
    std::unique_ptr<Snowball> m_snowball;
    QHash<QString, QString> m_known;
};

} // namespace okno

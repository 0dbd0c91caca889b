#include "app/desktop/CodeDesk.h"

#include "app/desktop/WhenDone.h"
#include "app/flow/Await.h"

namespace okno {

CodeDesk::CodeDesk(const Work &work, QObject *parent)
    : CodeBook(parent), m_day(work.flow.today()), m_store(work.workspace.folder())
{
}

void CodeDesk::search(const QString &list, const QString &text, int limit, QObject *context,
                      const Told &told)
{
    const QString typed = text.trimmed();
    ask(
        list,
        [this, typed, limit](const QString &classifier) {
            return typed.isEmpty() ? first(classifier, limit)
                                   : await(m_store.search({classifier, typed, m_day, limit}));
        },
        context, told);
}

void CodeDesk::find(const QString &list, const QString &code, QObject *context, const Told &told)
{
    ask(
        list,
        [this, code](const QString &classifier) {
            return await(m_store.show(classifier, code, m_day));
        },
        context, told);
}

void CodeDesk::ask(const QString &list, const Question &question, QObject *context,
                   const Told &told)
{
    whenDone(context, m_questions.run([this, list, question] { return answer(list, question); }),
             told);
}

// Of the first classifier of the list that is imported; the others are its substitutes. A store
// that cannot be read knows nothing: the editor goes on without names.
CodeAnswer CodeDesk::answer(const QString &list, const Question &question)
{
    if (!m_isReady)
        m_isReady = await(m_store.importInstalled()).has_value();
    const auto versions = await(m_store.versions());
    CodeAnswer answer;
    for (const QString &classifier : ClassifierDefinition::ofList(list)) {
        const auto isOfIt = [&](const ClassifierVersion &version) {
            return version.classifier == classifier && version.from <= m_day &&
                   (!version.to.isValid() || version.to >= m_day);
        };
        const auto found = versions ? std::find_if(versions->begin(), versions->end(), isOfIt)
                                    : QList<ClassifierVersion>::const_iterator();
        if (!versions || found == versions->end())
            continue;
        answer.hasPack = true;
        answer.version = QStringLiteral("%1, %2").arg(found->version, found->classifier);
        answer.matches = question(classifier).value_or(QList<ClassifierMatch>());
        return answer;
    }
    return answer;
}

// The first codes of all, for who wants to look before typing.
Result<QList<ClassifierMatch>> CodeDesk::first(const QString &classifier, int limit)
{
    const auto pack = await(m_store.pack(classifier, m_day));
    if (!pack || !*pack)
        return pack ? Result<QList<ClassifierMatch>>() : fail(pack.error());
    QList<ClassifierMatch> matches;
    for (const ClassifierEntry &entry : (*pack)->entries) {
        const bool hasEnded = entry.to.isValid() && entry.to < m_day;
        if (hasEnded || matches.size() == limit)
            continue;
        matches.append({entry, {ClassifierAnswer::State::Valid, {}, (*pack)->version}, false});
    }
    return matches;
}

QFuture<Result<QList<ClassifierVersion>>> CodeDesk::versions()
{
    return m_questions.run([this] {
        if (!m_isReady)
            m_isReady = await(m_store.importInstalled()).has_value();
        return await(m_store.versions());
    });
}

QFuture<Result<QList<ClassifierVersion>>> CodeDesk::import(const QString &file)
{
    auto imported = m_questions.run([this, file] { return await(m_store.import(file)); });
    whenDone(this, imported, [this](const Result<QList<ClassifierVersion>> &made) {
        if (made)
            Q_EMIT changed();
    });
    return imported;
}

} // namespace okno

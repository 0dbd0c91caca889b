#pragma once

#include "app/desktop/Work.h"
#include "models/classifiers/ClassifierStore.h"
#include "ui/editor/fields/CodeBook.h"

namespace okno {

// The classifiers of the workspace for the fields of the editor, searched on threads of their own,
// so that nobody who types waits for signing or checking.
class CodeDesk final : public CodeBook
{
    Q_OBJECT
public:
    explicit CodeDesk(const Work &work, QObject *parent = nullptr);
    void search(const QString &list, const QString &text, int limit, QObject *context,
                const Told &told) override;
    void find(const QString &list, const QString &code, QObject *context,
              const Told &told) override;
    // Whoever shows packs and brings new ones.
    QFuture<Result<QList<ClassifierVersion>>> versions();
    QFuture<Result<QList<ClassifierVersion>>> import(const QString &file);

private:
    using Question = std::function<Result<QList<ClassifierMatch>>(const QString &classifier)>;
    void ask(const QString &list, const Question &question, QObject *context, const Told &told);
    CodeAnswer answer(const QString &list, const Question &question);
    Result<QList<ClassifierMatch>> first(const QString &classifier, int limit);

    QDate m_day;
    ClassifierStore m_store;
    bool m_isReady = false; // what packages of the system brought is in; on the thread
    FlowThread m_questions;
};

} // namespace okno

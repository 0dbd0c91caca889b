#pragma once

#include "app/desktop/Work.h"

namespace okno {

class MainWindow;
class ProgressLine;

// How documents come to be: new ones, copies, and official files.
class Intake final : public QObject
{
    Q_OBJECT
public:
    Intake(Work &work, MainWindow &window, QObject *parent = nullptr);
    // Asks for the kind in a menu below what has the focus. principal: on whose behalf, where
    // several are known.
    void chooseKind(const PrincipalId &principal);
    void copy(const DocumentId &document);
    // Asks in a menu which of the documents that are made about this one, or one like it.
    void chooseFrom(const DocumentId &document);
    void chooseFiles();
    // One after the other, with other steps in between; what is in when it is stopped stays.
    void import(const QStringList &files);

Q_SIGNALS:
    void made(const okno::DocumentId &document);
    void imported(int documents);
    // A person stopped it; documents: of so many files.
    void stopped(int documents, int files);
    // failure: the first; more: how many other files failed too.
    void failed(const okno::Failure &failure, int more);

private:
    struct Import {
        QStringList files;
        int next = 0;
        QList<DocumentId> documents;
        QList<Failure> failures;
        bool isStopped = false;
        ProgressLine *line = nullptr;
    };
    using ImportPtr = std::shared_ptr<Import>;
    void makeNew(const QString &kind, const PrincipalId &principal);
    void openMenu(const DocumentSummary &source);
    bool converts(const DocumentSummary &source, const QString &kind) const;
    void convert(const DocumentId &source, const QString &kind);
    void showLeft(const DocumentFlow::ConvertedDraft &converted);
    void makeFrom(const DocumentSummary &source, const QString &kind);
    void makeCorrection(const DocumentId &source, const QString &registration);
    void askRegistration(const DocumentId &source, const QString &typed);
    void tell(const Result<DocumentSummary> &result);
    void importNext(const ImportPtr &import);
    void end(const Import &import);

    Work &m_work;
    MainWindow &m_window;
};

} // namespace okno

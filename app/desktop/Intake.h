#pragma once

#include "app/desktop/Work.h"

class QWidget;

namespace okno {

// How documents come to be: new ones, copies, and official files.
class Intake final : public QObject
{
    Q_OBJECT
public:
    explicit Intake(Work &work, QObject *parent = nullptr);
    // principal: on whose behalf, where several are known.
    void makeNew(const PrincipalId &principal);
    void copy(const DocumentId &document);
    void chooseFiles(QWidget *window);
    void import(const QStringList &files);

Q_SIGNALS:
    void made(const okno::DocumentId &document);
    void imported(int documents);
    // failure: the first; more: how many other files failed too.
    void failed(const okno::Failure &failure, int more);

private:
    void tell(const Result<DocumentSummary> &result);
    Work &m_work;
};

} // namespace okno

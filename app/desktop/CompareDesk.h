#pragma once

#include "app/desktop/Work.h"
#include "ui/matter/DifferencePage.h"

namespace okno {

// Sets a document beside the one that it was made of: a correction beside its declaration, a copy
// beside its original.
class CompareDesk final : public QObject
{
    Q_OBJECT
public:
    CompareDesk(Work &work, DifferencePage &page, QObject *parent = nullptr);
    void show(const DocumentId &later);

Q_SIGNALS:
    void shown();
    void failed(const okno::Failure &failure);

private:
    Result<DifferencePage::View> view(const DocumentId &later);
    QString title(const Document &document) const;

    Work &m_work;
    DifferencePage &m_page;
};

} // namespace okno

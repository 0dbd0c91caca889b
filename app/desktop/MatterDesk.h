#pragma once

#include "app/desktop/Work.h"
#include "ui/matter/MatterPage.h"

namespace okno {

// Fills the time line of one document, and saves what people take out of it: the receipt and the
// official file.
class MatterDesk final : public QObject
{
    Q_OBJECT
public:
    MatterDesk(Work &work, MatterPage &page, QObject *parent = nullptr);
    void show(const DocumentId &document);
    void refresh(); // what is shown, if anything
    const DocumentId &document() const { return m_document; }

Q_SIGNALS:
    void shown();
    void failed(const okno::Failure &failure);
    void fileSaved(const QString &file);

private:
    Result<MatterPage::View> view(const DocumentId &document);
    Result<QByteArray> officialFile(const DocumentId &document);
    void saveAs(const QString &title, const QString &fileName,
                std::function<Result<QByteArray>()> bytes);
    Work &m_work;
    MatterPage &m_page;
    DocumentId m_document;
};

} // namespace okno

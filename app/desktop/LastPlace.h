#pragma once

#include "app/desktop/DocumentDesk.h"
#include "app/desktop/MatterDesk.h"
#include "app/desktop/Preferences.h"
#include "ui/documents/DocumentsPage.h"
#include "ui/outbox/OutboxPage.h"
#include "ui/shell/MainWindow.h"

#include <QTimer>

namespace okno {

// Brings back what was open when the program ended, and how its tables were arranged. Where
// somebody was (page, document, field, what was looked for) may name persons and lies sealed in the
// workspace; columns and widths lie in the plain settings.
class LastPlace final : public QObject
{
    Q_OBJECT
public:
    struct Pages {
        MainWindow &window;
        DocumentsPage &documents;
        OutboxPage &outbox;
        EditorPage &editor;
        MatterPage &matter;
    };
    LastPlace(Work &work, const Pages &pages, DocumentDesk &document, MatterDesk &matter,
              Preferences &preferences, QObject *parent = nullptr);
    // The page of last time, with what was on it, else the start page.
    void takeUp();
    // Now; otherwise it is done soon after another page was shown or the cursor has moved.
    void remember();

private:
    OpenPlace place() const;
    void goTo(const OpenPlace &place);
    void restoreViews();
    void rememberViews();
    void rememberPlace();

    Work &m_work;
    Pages m_pages;
    DocumentDesk &m_document;
    MatterDesk &m_matter;
    Preferences &m_preferences;
    QTimer m_soon;
    QJsonObject m_views;       // what the settings have
    QByteArray m_remembered;   // what the workspace has
    bool m_isTakingUp = false; // until that is known, the start page is not written over it
};

} // namespace okno

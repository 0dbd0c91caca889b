#include "app/desktop/LastPlace.h"

namespace okno {

namespace {

const QString placeSetting = QStringLiteral("window.place");
constexpr int soonMs = 200;

const QString documentsPage = QStringLiteral("documents");
const QString outboxPage = QStringLiteral("outbox");
const QString editorPage = QStringLiteral("editor");
const QString matterPage = QStringLiteral("matter");
const QString startPage = QStringLiteral("start");

// Of those that lead somewhere only with what they are about, the page that they came from.
QString pageToRemember(const QString &page)
{
    if (page == QLatin1String("sign"))
        return editorPage;
    return page == QLatin1String("signIn") ? outboxPage : page;
}

} // namespace

LastPlace::LastPlace(Work &work, const Pages &pages, DocumentDesk &document, MatterDesk &matter,
                     Preferences &preferences, QObject *parent)
    : QObject(parent), m_work(work), m_pages(pages), m_document(document), m_matter(matter),
      m_preferences(preferences)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &LastPlace::remember);
    const auto soon = qOverload<>(&QTimer::start);
    connect(&pages.editor, &EditorPage::cursorMoved, &m_soon, soon);
    connect(&pages.documents, &DocumentsPage::queryChanged, &m_soon, soon);
    // A text that is on the disk when the program is killed has its field there before it.
    connect(&document, &DocumentDesk::aboutToWrite, this, &LastPlace::rememberPlace);
    connect(&pages.window, &MainWindow::pageChanged, &m_soon, soon);
    restoreViews();
}

void LastPlace::takeUp()
{
    m_isTakingUp = true;
    m_pages.window.setRailShown(true);
    m_pages.window.showPage(startPage);
    m_work.workspace.settings()
        .value(placeSetting)
        .then(this, [this](const Result<std::optional<QByteArray>> &stored) {
            m_isTakingUp = false;
            m_remembered = stored ? stored->value_or(QByteArray()) : QByteArray();
            goTo(openPlaceFrom(m_remembered));
        });
}

void LastPlace::goTo(const OpenPlace &place)
{
    if (m_pages.window.currentPage() != startPage)
        return; // somebody was quicker, and may be typing a search
    m_pages.documents.restorePlace(place.list);
    const bool isAboutDocument = place.page == editorPage || place.page == matterPage;
    if (!isAboutDocument && m_pages.window.isOnRail(place.page))
        return m_pages.window.showPage(place.page);
    if (place.document.isNull())
        return;
    if (place.page == matterPage)
        m_matter.show(place.document);
    else if (place.page == editorPage)
        m_document.open(place.document, place.cursor);
}

OpenPlace LastPlace::place() const
{
    OpenPlace place;
    place.page = pageToRemember(m_pages.window.currentPage());
    place.list = m_pages.documents.place();
    if (place.page == editorPage) {
        place.document = m_document.document();
        place.cursor = m_pages.editor.cursor();
    } else if (place.page == matterPage) {
        place.document = m_matter.document();
    }
    return place;
}

void LastPlace::remember()
{
    rememberViews();
    rememberPlace();
}

void LastPlace::rememberPlace()
{
    const OpenPlace now = place();
    const bool isOurs = now.page == editorPage || now.page == matterPage ||
                        m_pages.window.isOnRail(now.page); // not the first steps, for example
    const QByteArray bytes = toBytes(now);
    // Whoever was quicker than the answer of the store, and ends at once, was here all the same.
    const bool isUnknown = m_isTakingUp && now.page == startPage;
    if (isUnknown || !isOurs || bytes == m_remembered)
        return;
    m_remembered = bytes;
    m_work.workspace.settings().setValue(placeSetting, bytes);
}

void LastPlace::restoreViews()
{
    m_views = m_preferences.views();
    m_pages.documents.restoreViewState(m_views[documentsPage].toObject());
    m_pages.outbox.restoreViewState(m_views[outboxPage].toObject());
    m_pages.editor.restoreViewState(m_views[editorPage].toObject());
    m_pages.matter.restoreViewState(m_views[matterPage].toObject());
}

void LastPlace::rememberViews()
{
    const QJsonObject now{{documentsPage, m_pages.documents.viewState()},
                          {outboxPage, m_pages.outbox.viewState()},
                          {editorPage, m_pages.editor.viewState()},
                          {matterPage, m_pages.matter.viewState()}};
    if (now != m_views)
        m_preferences.setViews(m_views = now);
}

} // namespace okno

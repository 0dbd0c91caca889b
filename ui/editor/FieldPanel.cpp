#include "ui/editor/FieldPanel.h"

#include "ui/editor/FieldFacts.h"
#include "ui/editor/fields/Severities.h"
#include "ui/shell/Icons.h"

#include <QEvent>
#include <QScrollBar>
#include <QUrl>

namespace okno {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostFindings = 20; // of one place; the list at the foot has all
constexpr int iconSize = 16;

QString coloured(const QString &html, const QColor &colour)
{
    return u"<font color=\"%1\">%2</font>"_s.arg(colour.name(), html);
}

QString paragraph(const QString &html)
{
    return html.isEmpty() ? QString() : u"<p>%1</p>"_s.arg(html);
}

} // namespace

FieldPanel::FieldPanel(const Texts &texts, QWidget *parent) : QTextBrowser(parent), m_texts(texts)
{
    setObjectName(u"fieldPanel"_s);
    setAccessibleName(tr("About the field"));
    setTabChangesFocus(true);
    setOpenLinks(false);
    document()->setDocumentMargin(theme::grid);
}

void FieldPanel::setWords(const FieldWords &words)
{
    m_words = words;
    m_path = {};
    m_findings.clear();
    clear();
}

void FieldPanel::setPlace(const Document &document, const FieldPath &path,
                          const QList<Finding> &findings, const Acceptances &acceptances)
{
    const int scrolled = path == m_path ? verticalScrollBar()->value() : 0;
    m_document = document;
    m_path = path;
    m_findings = findings;
    m_acceptances = acceptances;
    draw();
    verticalScrollBar()->setValue(scrolled);
}

void FieldPanel::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_path.isEmpty())
        draw();
}

void FieldPanel::draw()
{
    for (const auto severity :
         {Finding::Severity::Advice, Finding::Severity::Warning, Finding::Severity::Error})
        document()->addResource(QTextDocument::ImageResource, QUrl(iconNameOf(severity)),
                                iconPixmap(iconNameOf(severity), toneOf(severity), palette(),
                                           iconSize, devicePixelRatioF()));
    const FieldFacts facts(m_words);
    QString html = heading();
    for (const Finding &finding :
         m_findings.first(qMin<qsizetype>(m_findings.size(), mostFindings)))
        html += findingHtml(finding);
    if (m_findings.size() > mostFindings)
        html += paragraph(
            tr("And %1 more, see the list of findings.").arg(m_findings.size() - mostFindings));
    html += section(tr("Where the value is from"), {facts.origin(m_document, m_path)});
    html += noteSection();
    html += section(tr("What may stand here"), facts.allowed(m_path.fieldKey()));
    html += formatName();
    setHtml(html);
}

QString FieldPanel::heading() const
{
    const QString key = m_path.fieldKey();
    const bool isRow = !m_path.isEmpty() && m_path.steps().last().row != 0;
    const QString label =
        isRow || m_path.isEmpty() ? m_words.stepLabel(m_document, m_path) : m_words.label(key);
    const QString box = m_words.box(key);
    const QString trail = m_words.trail(m_document, m_path).join(u" › "_s);
    QString html =
        paragraph(coloured(trail.toHtmlEscaped(), theme::ink(theme::Tone::Draft, palette())));
    html += u"<p><big><b>%1</b></big></p>"_s.arg(label.toHtmlEscaped());
    if (!box.isEmpty())
        html += paragraph(u"<b>%1</b>"_s.arg(tr("Box %1").arg(box).toHtmlEscaped()));
    return html;
}

QString FieldPanel::findingHtml(const Finding &finding) const
{
    const Texts::FindingText text = m_texts.finding(finding, m_words.labels());
    const QColor ink = theme::ink(toneOf(finding.severity), palette());
    QString html =
        u"<img src=\"%1\" width=\"%2\" height=\"%2\"> "_s.arg(iconNameOf(finding.severity))
            .arg(iconSize);
    html += coloured(u"<b>%1:</b> "_s.arg(m_texts.severity(finding.severity).toHtmlEscaped()), ink);
    if (finding.path != m_path && !finding.path.isEmpty())
        html += m_words.label(finding.path.fieldKey()).toHtmlEscaped() + u": "_s;
    html += text.message.toHtmlEscaped();
    html = paragraph(html);
    const AcceptedWarning *accepted = m_acceptances.of(finding);
    html += accepted ? section(tr("Accepted by %1 for this reason").arg(accepted->person),
                               {accepted->reason})
                     : paragraph(text.cure.toHtmlEscaped());
    if (!finding.norm.isEmpty())
        html += paragraph(coloured(u"<small>%1</small>"_s.arg(finding.norm.toHtmlEscaped()),
                                   theme::ink(theme::Tone::Draft, palette())));
    return html;
}

QString FieldPanel::section(const QString &title, const QStringList &paragraphs) const
{
    QStringList lines = paragraphs;
    lines.removeAll(QString());
    if (lines.isEmpty())
        return {};
    for (QString &line : lines)
        line = line.toHtmlEscaped();
    return u"<p><b>%1</b><br>%2</p>"_s.arg(title.toHtmlEscaped(), lines.join(u"<br>"_s));
}

QString FieldPanel::noteSection() const
{
    const QString note = m_document.notes().value(m_path);
    return section(tr("Note"), {note});
}

// For support and for those who compare with the file.
QString FieldPanel::formatName() const
{
    const FormatField *field =
        m_words.format() ? m_words.format()->field(m_path.fieldKey()) : nullptr;
    if (!field)
        return {};
    return u"<p><b>%1</b><br><code>%2</code></p>"_s.arg(tr("Name in the file").toHtmlEscaped(),
                                                        field->wireName.toHtmlEscaped());
}

} // namespace okno

#include "ui/shell/ProgressLine.h"

#include "ui/shell/Theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace okno {

namespace {

constexpr int shortMs = 400; // what ends before that has not kept anybody waiting

} // namespace

ProgressLine::ProgressLine(const QString &what, QWidget *parent)
    : QFrame(parent), m_what(what), m_text(new QLabel(this)), m_bar(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(QStringLiteral("progress"));
    m_text->setObjectName(QStringLiteral("progressText"));
    m_bar->setObjectName(QStringLiteral("progressBar"));
    m_cancel->setObjectName(QStringLiteral("progressCancel"));
    m_cancel->setToolTip(tr("Stops after what is being done now (Esc)"));
    connect(m_cancel, &QPushButton::clicked, this, &ProgressLine::cancel);
    lay();
    setProgress(0, 0);
    hide();
    QTimer::singleShot(shortMs, this, [this] { setVisible(true); });
}

void ProgressLine::lay()
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(m_what);
    m_text->setBuddy(m_bar);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::grid, theme::grid / 2, theme::grid, theme::grid / 2);
    row->setSpacing(theme::grid);
    row->addWidget(m_text, 2);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
}

void ProgressLine::setProgress(int done, int total)
{
    const QLocale locale;
    m_bar->setMaximum(total);
    m_bar->setValue(done);
    m_text->setText(
        total > 1 ? tr("%1: %2 of %3").arg(m_what, locale.toString(done), locale.toString(total))
                  : m_what + u'…');
    m_bar->setAccessibleDescription(m_text->text());
}

void ProgressLine::setBytes(const QString &step, qint64 done, qint64 total)
{
    constexpr qint64 parts = 1000;
    const QLocale locale;
    const auto size = [&locale](qint64 bytes) {
        return locale.formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
    };
    m_bar->setMaximum(total > 0 ? int(parts) : 0);
    m_bar->setValue(total > 0 ? int(double(done) / double(total) * parts) : 0);
    m_text->setText(total > 0 ? tr("%1: %2 of %3").arg(step, size(done), size(total))
                              : step + u'…');
    m_bar->setAccessibleDescription(m_text->text());
}

QString ProgressLine::sentence() const
{
    return m_text->text();
}

void ProgressLine::cancel()
{
    if (!m_cancel->isEnabled())
        return;
    m_cancel->setEnabled(false);
    m_cancel->setText(tr("Stopping…"));
    Q_EMIT cancelRequested();
}

void ProgressLine::finish()
{
    hide();
    disconnect();
    deleteLater();
}

void ProgressLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return cancel();
    QFrame::keyPressEvent(event);
}

} // namespace okno

#include "ui/settings/CopyField.h"

#include "ui/shell/Icons.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace okno {

CopyField::CopyField(const QString &what, QWidget *parent)
    : QWidget(parent), m_text(new QLineEdit(this)), m_copy(new QToolButton(this))
{
    m_text->setReadOnly(true);
    m_text->setAccessibleName(what);
    m_copy->setAccessibleName(tr("Copy: %1").arg(what));
    m_copy->setToolTip(tr("Copy"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text, 1);
    row->addWidget(m_copy);
    setFocusProxy(m_text);
    connect(m_copy, &QToolButton::clicked, this, &CopyField::copy);
    drawIcon();
}

void CopyField::setText(const QString &text)
{
    m_text->setText(text);
    m_text->setToolTip(text);
    m_text->setCursorPosition(0);
    m_copy->setEnabled(!text.isEmpty());
}

void CopyField::copy()
{
    QGuiApplication::clipboard()->setText(m_text->text());
}

void CopyField::drawIcon()
{
    m_copy->setIcon(icon(QStringLiteral("copy"), theme::Tone::Neutral, palette()));
}

void CopyField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
}

} // namespace okno

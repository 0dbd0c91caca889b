#include "ui/settings/AddressField.h"

#include "ui/shell/Icons.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace okno {

namespace {

bool isAddress(const QUrl &url)
{
    const bool isWeb =
        url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    return url.isValid() && isWeb && !url.host().isEmpty();
}

} // namespace

AddressField::AddressField(QWidget *parent)
    : QWidget(parent), m_text(new QLineEdit(this)), m_problem(new QWidget(this)),
      m_problemIcon(new QLabel(m_problem)), m_problemText(new QLabel(m_problem))
{
    m_text->setObjectName(QStringLiteral("windowAddress"));
    m_text->setAccessibleName(tr("Address of the training window"));
    m_text->setPlaceholderText(tr("From the profile"));
    m_text->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_problemText->setObjectName(QStringLiteral("windowAddressProblem"));
    m_problemText->setWordWrap(true);
    auto *problemRow = new QHBoxLayout(m_problem);
    problemRow->setContentsMargins(0, 0, 0, 0);
    problemRow->addWidget(m_problemIcon, 0, Qt::AlignTop);
    problemRow->addWidget(m_problemText, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_text);
    column->addWidget(m_problem);
    setFocusProxy(m_text);
    connect(m_text, &QLineEdit::editingFinished, this, &AddressField::read);
    showProblem({});
}

void AddressField::setAddress(const QUrl &address)
{
    m_address = address;
    m_text->setText(address.toString());
    showProblem({});
}

void AddressField::read()
{
    const QString text = m_text->text().trimmed();
    const QUrl typed(text, QUrl::StrictMode);
    if (!text.isEmpty() && !isAddress(typed))
        return showProblem(
            tr("This is not an address: it begins with https:// or http:// and names "
               "a computer, for example https://127.0.0.1:8443. The address used "
               "so far stays."));
    showProblem({});
    if (typed == m_address)
        return;
    m_address = typed;
    Q_EMIT addressChanged();
}

void AddressField::showProblem(const QString &problem)
{
    m_problemText->setText(problem);
    m_text->setAccessibleDescription(problem);
    m_problem->setVisible(!problem.isEmpty());
    drawProblem();
}

void AddressField::drawProblem()
{
    constexpr int size = 16;
    m_problemIcon->setPixmap(iconPixmap(QStringLiteral("error"), theme::Tone::Error, palette(),
                                        size, devicePixelRatioF()));
}

void AddressField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawProblem();
}

} // namespace okno

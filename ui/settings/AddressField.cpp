#include "ui/settings/AddressField.h"

#include "ui/shell/StateLine.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace okno {

bool AddressField::isAddress(const QUrl &url)
{
    const bool isWeb =
        url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    return url.isValid() && isWeb && !url.host().isEmpty();
}

AddressField::AddressField(QWidget *parent)
    : QWidget(parent), m_text(new QLineEdit(this)),
      m_problem(new StateLine(StateLine::Wrap::Yes, this))
{
    m_text->setObjectName(QStringLiteral("windowAddress"));
    m_text->setAccessibleName(tr("Address of the training window"));
    m_text->setPlaceholderText(tr("From the profile"));
    m_text->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_problem->setObjectName(QStringLiteral("windowAddressProblem"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_text);
    column->addWidget(m_problem);
    setFocusProxy(m_text);
    connect(m_text, &QLineEdit::editingFinished, this, &AddressField::read);
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
    if (problem.isEmpty())
        m_problem->clear();
    else
        m_problem->set(QStringLiteral("error"), theme::Tone::Error, problem);
    m_text->setAccessibleDescription(problem);
}

} // namespace okno

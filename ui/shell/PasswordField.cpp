#include "ui/shell/PasswordField.h"

#include "ui/shell/SecretText.h"
#include "ui/shell/Theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSet>
#include <QStringEncoder>
#include <QVBoxLayout>

#include <array>
#include <cmath>

namespace okno {

namespace {

// Without the ways by which a line edit keeps or gives away what it holds; deleting to the end of
// the line cuts.
class SecretLine final : public QLineEdit
{
public:
    using QLineEdit::QLineEdit;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        for (const auto key :
             {QKeySequence::Undo, QKeySequence::Redo, QKeySequence::Copy, QKeySequence::Cut,
              QKeySequence::DeleteEndOfLine, QKeySequence::DeleteCompleteLine}) {
            if (event->matches(key))
                return;
        }
        QLineEdit::keyPressEvent(event);
    }

    // X11 puts a selection made by mouse into the clipboard of its own.
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (echoMode() == Normal)
            deselect();
        QLineEdit::mouseReleaseEvent(event);
    }
};

SecretBytes utf8(const QString &text)
{
    if (text.isEmpty())
        return {};
    QStringEncoder encoder(QStringEncoder::Utf8);
    SecretBytes room = SecretBytes::ofSize(encoder.requiredSpace(text.size()));
    const char *end = encoder.appendToBuffer(room.data(), text);
    return SecretBytes(room.view().first(end - room.data()));
}

// How many characters somebody who guesses must try for each place.
int alphabetOf(QStringView text)
{
    std::array<bool, 4> has{};
    for (const QChar c : text)
        has[c.isLower() ? 0 : c.isUpper() ? 1 : c.isDigit() ? 2 : 3] = true;
    return has[0] * 26 + has[1] * 26 + has[2] * 10 + has[3] * 32;
}

} // namespace

PasswordField::PasswordField(const QString &label, QWidget *parent)
    : QWidget(parent), m_label(new QLabel(label, this)), m_line(new SecretLine(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::grid / 2);
    layout->addWidget(m_label);
    layout->addWidget(m_line);
    m_label->setBuddy(m_line);
    m_label->setWordWrap(true);
    m_line->setObjectName(QStringLiteral("secret"));
    m_line->setAccessibleName(label);
    m_line->setMinimumHeight(theme::fieldHeight);
    m_line->setContextMenuPolicy(Qt::NoContextMenu);
    m_line->setDragEnabled(false);
    m_line->setAcceptDrops(false);
    setShown(false);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &PasswordField::changed);
    connect(m_line, &QLineEdit::returnPressed, this, &PasswordField::submitted);
}

bool PasswordField::isEmpty() const
{
    return m_line->text().isEmpty();
}

std::shared_ptr<const SecretBytes> PasswordField::take()
{
    auto secret = std::make_shared<const SecretBytes>(utf8(m_line->text()));
    clear();
    return secret;
}

void PasswordField::clear()
{
    const qsizetype length = m_line->text().size();
    if (length == 0)
        return;
    overwrite(m_line->text()); // shares the line's own letters
    const QSignalBlocker quiet(m_line);
    m_line->setText(QString(length, u'0')); // forgets the history of editing too
    m_line->setText(QString());
    Q_EMIT changed();
}

void PasswordField::setLabel(const QString &label)
{
    m_label->setText(label);
    m_line->setAccessibleName(label);
}

void PasswordField::setDescription(const QString &description)
{
    m_line->setAccessibleDescription(description);
}

void PasswordField::setShown(bool isShown)
{
    m_line->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
    Qt::InputMethodHints hints =
        Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase;
    hints.setFlag(Qt::ImhHiddenText, !isShown);
    m_line->setInputMethodHints(hints);
    m_line->setFont(isShown ? theme::fixed(this) : font());
}

PasswordField::Strength PasswordField::strength() const
{
    const QString text = m_line->text();
    if (text.size() < leastLength)
        return Strength::TooShort;
    // What repeats adds little.
    const QSet<QChar> different(text.begin(), text.end());
    const double places = double(different.size()) + double(text.size() - different.size()) / 4;
    const double bits = places * std::log2(alphabetOf(text));
    return bits < 45 ? Strength::Weak : bits < 70 ? Strength::Good : Strength::Strong;
}

} // namespace okno

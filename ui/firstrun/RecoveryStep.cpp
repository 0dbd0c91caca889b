#include "ui/firstrun/RecoveryStep.h"

#include "ui/firstrun/PhraseView.h"
#include "ui/shell/Labels.h"
#include "ui/shell/PasswordField.h"
#include "ui/shell/StateLine.h"

#include <QLabel>
#include <QPushButton>
#include <QRandomGenerator>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace okno {

namespace {

// As the phrase's own reader forgives it: case, blanks, hyphens; O is 0, I and L are 1.
SecretBytes normalised(const SecretBytes &typed)
{
    SecretBytes room = SecretBytes::ofSize(typed.size());
    qsizetype size = 0;
    for (char c : typed.view()) {
        if (c == ' ' || c == '-')
            continue;
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
        room.data()[size++] = c == 'O' ? '0' : c == 'I' || c == 'L' ? '1' : c;
    }
    return SecretBytes(room.view().first(size));
}

} // namespace

RecoveryStep::RecoveryStep(QWidget *parent) : FirstRunStep(parent), m_halves(new QStackedWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_halves);
    layout->addStretch();
    m_halves->addWidget(makeShowing());
    m_halves->addWidget(makeAsking());
}

QWidget *RecoveryStep::makeShowing()
{
    auto *half = new QWidget;
    auto *layout = new QVBoxLayout(half);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(textLabel(
        tr("This phrase opens the store when its key is lost: after a new computer, a changed key "
           "store or a forgotten passphrase. It is shown only now and kept nowhere."),
        half));
    m_view = new PhraseView(half);
    layout->addWidget(m_view);
    layout->addWidget(textLabel(tr("Write the eight groups on paper and keep them where keys and "
                                   "seals are kept, apart from this computer. Whoever has the "
                                   "phrase and the folder reads everything in it."),
                                half));
    layout->addStretch();
    return half;
}

QWidget *RecoveryStep::makeAsking()
{
    auto *half = new QWidget;
    auto *layout = new QVBoxLayout(half);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(
        textLabel(tr("To be sure that it is on paper, type one group from it."), half));
    m_group = new PasswordField({}, half);
    m_group->setObjectName(QStringLiteral("group"));
    m_group->setShown(true);
    m_problem = new StateLine(StateLine::Wrap::Yes, half);
    m_problem->setObjectName(QStringLiteral("groupProblem"));
    m_again = new QPushButton(tr("Show the phrase again"), half);
    m_again->setObjectName(QStringLiteral("showAgain"));
    m_again->setAutoDefault(true);
    layout->addWidget(m_group);
    layout->addWidget(m_problem);
    layout->addWidget(m_again, 0, Qt::AlignLeft);
    layout->addStretch();
    connect(m_again, &QPushButton::clicked, this, &RecoveryStep::showPhrase);
    connect(m_group, &PasswordField::changed, m_problem, &StateLine::clear);
    return half;
}

QString RecoveryStep::action() const
{
    return m_halves->currentIndex() == 0 ? tr("I have written it down") : tr("Continue");
}

void RecoveryStep::setPhrase(std::shared_ptr<const SecretBytes> phrase)
{
    m_phrase = std::move(phrase);
    showPhrase();
}

void RecoveryStep::showPhrase()
{
    if (m_phrase)
        m_view->setPhrase(*m_phrase);
    m_halves->setCurrentIndex(0);
    m_problem->clear();
    m_group->clear();
    Q_EMIT actionChanged();
}

void RecoveryStep::ask()
{
    m_asked = QRandomGenerator::system()->bounded(int(PhraseView::groupCount(*m_phrase)));
    m_view->wipe();
    m_group->setLabel(tr("Group %1 of the recovery phrase").arg(m_asked + 1));
    m_halves->setCurrentIndex(1);
    Q_EMIT actionChanged();
}

bool RecoveryStep::isRight()
{
    const SecretBytes typed = normalised(*m_group->take());
    return typed.equals(SecretBytes(PhraseView::group(*m_phrase, m_asked)));
}

void RecoveryStep::proceed()
{
    if (!m_phrase)
        return;
    if (m_halves->currentIndex() == 0) {
        ask();
        return;
    }
    if (isRight()) {
        m_phrase.reset();
        Q_EMIT confirmed();
        return;
    }
    const QString sentence =
        tr("This is not group %1. Compare it with your paper, letter by letter; if the paper is "
           "wrong, show the phrase again and correct it.")
            .arg(m_asked + 1);
    m_problem->set(QStringLiteral("error"), theme::Tone::Error, sentence);
    m_group->setDescription(sentence);
    m_group->setFocus();
}

bool RecoveryStep::enter()
{
    const bool isAsked = m_halves->currentIndex() == 1;
    if (isAsked)
        m_group->setFocus();
    return isAsked;
}

} // namespace okno

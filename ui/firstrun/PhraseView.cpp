#include "ui/firstrun/PhraseView.h"

#include "ui/shell/SecretText.h"
#include "ui/shell/Theme.h"

#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace okno {

namespace {

constexpr char separator = '-';
constexpr int columns = 4;

QLabel *makeGroup(QByteArrayView letters, int number, QWidget *parent)
{
    auto *label = new QLabel(QString::fromLatin1(letters), parent);
    QFont font = theme::fixed(parent);
    font.setPointSizeF(theme::heading(parent).pointSizeF());
    label->setFont(font);
    label->setTextFormat(Qt::PlainText);
    label->setObjectName(QStringLiteral("group%1").arg(number));
    return label;
}

} // namespace

PhraseView::~PhraseView()
{
    wipe();
}

qsizetype PhraseView::groupCount(const SecretBytes &phrase)
{
    const QByteArrayView letters = phrase.view();
    return letters.isEmpty() ? 0 : std::count(letters.begin(), letters.end(), separator) + 1;
}

QByteArrayView PhraseView::group(const SecretBytes &phrase, qsizetype number)
{
    QByteArrayView rest = phrase.view();
    for (; number > 0; --number) {
        const qsizetype end = rest.indexOf(separator);
        if (end < 0)
            return {};
        rest = rest.sliced(end + 1);
    }
    const qsizetype end = rest.indexOf(separator);
    return end < 0 ? rest : rest.first(end);
}

void PhraseView::setPhrase(const SecretBytes &phrase)
{
    wipe();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(2 * theme::grid);
    grid->setHorizontalSpacing(theme::grid);
    for (int column = 1; column < columns; ++column)
        grid->setColumnMinimumWidth(2 * column, 3 * theme::grid);
    for (int i = 0; i < groupCount(phrase); ++i) {
        auto *number = new QLabel(QString::number(i + 1), this);
        number->setFont(theme::small(this));
        number->setForegroundRole(QPalette::PlaceholderText);
        number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        QLabel *letters = makeGroup(group(phrase, i), i + 1, this);
        letters->setAccessibleDescription(tr("Group %1").arg(i + 1));
        grid->addWidget(number, i / columns, i % columns * 2);
        grid->addWidget(letters, i / columns, i % columns * 2 + 1);
        number->show();
        letters->show();
    }
    grid->setColumnStretch(2 * columns, 1);
}

void PhraseView::wipe()
{
    for (QLabel *label : findChildren<QLabel *>()) {
        if (!label->text().isEmpty())
            overwrite(label->text());
        delete label;
    }
    delete layout();
}

} // namespace okno

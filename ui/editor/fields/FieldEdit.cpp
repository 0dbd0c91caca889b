#include "ui/editor/fields/FieldEdit.h"

#include "ui/editor/fields/CheckInput.h"
#include "ui/editor/fields/CodeOffer.h"
#include "ui/editor/fields/LineInput.h"
#include "ui/editor/fields/MarkIcon.h"
#include "ui/editor/fields/TextInput.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace okno {
namespace {

// Nothing: as wide as there is room.
std::optional<int> lettersOf(const QString &type)
{
    if (type == u"code")
        return 14;
    if (type == u"date" || type == u"integer")
        return 12;
    if (type == u"decimal")
        return 20;
    if (type == u"date-time")
        return 24;
    return std::nullopt;
}

constexpr int mostLettersOfName = 120; // the tip has all of them

bool isNumber(const QString &type)
{
    return type == u"decimal" || type == u"integer";
}

} // namespace

FieldEdit::FieldEdit(FormScope &scope, const FieldSpec &field, bool isTall, QWidget *parent)
    : QWidget(parent), m_scope(scope), m_field(field), m_input(makeInput(isTall)),
      m_mark(new MarkIcon(this))
{
    const QString label = scope.labels().fields.value(field.key, field.key);
    input()->setObjectName(field.key);
    m_name = field.box.isEmpty() ? label : tr("Box %1: %2").arg(field.box, label);
    input()->setAccessibleName(m_name);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::grid / 2);
    row->addWidget(input(), 1);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    if (m_codeName)
        row->addWidget(m_codeName, 4);
    else if (lettersOf(field.type))
        row->addStretch(0);
    setFocusProxy(input());
    if (!field.stamp.isEmpty())
        m_input->setHint(tr("Filled when signing"));
    showLock();
}

FieldEdit::~FieldEdit()
{
    input()->disconnect(this);
}

template <class Input>
Input *FieldEdit::adopt(Input *input)
{
    connect(input, &Input::entered, this, [this](bool isForward) {
        commit();
        m_input->leave(isForward);
    });
    connect(input, &Input::left, this, &FieldEdit::commit);
    connect(input, &Input::focused, this, [this] { m_scope.moveCursor(m_path); });
    return input;
}

FieldInput *FieldEdit::makeInput(bool isTall)
{
    if (isTall)
        return adopt(new TextInput(this));
    if (m_field.type == u"boolean")
        return adopt(new CheckInput(this));
    auto *line = adopt(new LineInput(this));
    if (isNumber(m_field.type))
        line->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    if (m_field.type == u"code") {
        line->setFont(theme::fixed(this));
        line->setSuggestions([this] { return m_scope.usedValues(m_field); });
        if (!m_field.classifier.isEmpty())
            offerCodes(line);
    }
    if (const std::optional<int> letters = lettersOf(m_field.type))
        line->setMaximumWidth(*letters * line->fontMetrics().averageCharWidth() + 2 * theme::grid);
    if (m_codeName) // which would take half of it
        line->setMinimumWidth(line->maximumWidth());
    return line;
}

// The name takes what room is left and never asks for more.
void FieldEdit::offerCodes(LineInput *line)
{
    m_codeName = new QLabel(this);
    m_codeName->setObjectName(m_field.key + QStringLiteral("/name"));
    m_codeName->setFont(theme::small(this));
    m_codeName->setForegroundRole(QPalette::PlaceholderText);
    m_codeName->setTextFormat(Qt::PlainText);
    m_codeName->setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    m_codeName->setSizePolicy(policy);
    connect(line, &QLineEdit::textChanged, this, &FieldEdit::showCodeName);
    connect(&m_scope, &FormScope::codesChanged, this, [this] { showCodeName(m_input->value()); });
    connect(new CodeOffer(m_scope, m_field, line), &CodeOffer::chosen, this,
            &FieldEdit::fillNameBeside);
}

void FieldEdit::showCodeName(const QString &code)
{
    m_codeName->clear();
    m_scope.nameCode(m_field.classifier, code, m_codeName, [this, code](const QString &name) {
        if (m_input->value() != code)
            return; // typed on meanwhile
        m_codeName->setText(name.size() > mostLettersOfName
                                ? name.left(mostLettersOfName).trimmed() + QChar(u'…')
                                : name);
        m_codeName->setToolTip(name);
    });
}

// "countryName" stands beside "country": kinds that have both mean the same thing by them.
void FieldEdit::fillNameBeside(const ClassifierMatch &match)
{
    commit();
    const QString beside = m_path.steps().last().field + QStringLiteral("Name");
    const FieldPath place = m_path.parent().child(beside);
    const FieldSpec *field = m_scope.kind().field(place.fieldKey());
    const QString shortName = match.entry.facts.value(QStringLiteral("shortname"));
    const QString name =
        shortName.isEmpty() ? nameOf(match.entry, QStringLiteral("ru")) : shortName;
    if (field && field->type == u"text" && !m_scope.isLocked(*field) && !name.isEmpty())
        m_scope.enter(place, name);
}

void FieldEdit::bind(const FieldPath &path)
{
    const bool isTypedHere = m_input->isTyped() && isSamePlace(m_path, path);
    const bool isElsewhere = m_path != path;
    m_path = path;
    if (!isTypedHere)
        m_input->setValue(m_scope.document().text(path));
    if (isElsewhere && input()->hasFocus()) {
        m_input->selectValue();
        m_scope.moveCursor(path);
    }
    m_isCarriedOver = m_scope.isCarriedOver(path) && !m_scope.document().text(path).isEmpty();
    showMark();
    dress();
}

void FieldEdit::setPosition(qsizetype position, qsizetype count)
{
    input()->setAccessibleName(count > 1 ? tr("%1, %2 of %3").arg(m_name).arg(position).arg(count)
                                         : m_name);
}

void FieldEdit::commit()
{
    if (!m_input->isTyped())
        return;
    const QString text = m_input->value();
    m_input->setTyped(false);
    if (text != m_scope.document().text(m_path))
        m_scope.enter(m_path, text);
}

void FieldEdit::showMark()
{
    const FieldMark mark = m_scope.marks().at(m_path);
    const QString carried = tr("Carried over and not confirmed yet.");
    const QString stamped = tr("The program fills this when the document is signed.");
    QString description = mark.text;
    if (mark.isSet()) {
        m_mark->setMark(mark);
    } else if (m_isCarriedOver) {
        m_mark->setMark(QStringLiteral("duplicate"), theme::Tone::Waiting, carried);
    } else if (!m_field.stamp.isEmpty()) {
        m_mark->setMark(QStringLiteral("sign"), theme::Tone::Neutral, stamped);
        description = stamped;
    } else {
        m_mark->clearMark();
    }
    if (m_isCarriedOver)
        description += (description.isEmpty() ? QString() : QStringLiteral("\n")) + carried;
    input()->setAccessibleDescription(description);
    input()->setToolTip(mark.text);
}

void FieldEdit::showLock()
{
    m_input->setLocked(m_scope.isLocked(m_field));
    dress();
}

void FieldEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void FieldEdit::dress()
{
    const bool isLocked = m_scope.isLocked(m_field);
    if (isLocked)
        setGround(palette().color(QPalette::Window));
    else if (m_isCarriedOver)
        setGround(theme::tint(theme::Tone::Waiting, palette()));
    else
        setGround({});
}

void FieldEdit::setGround(const QColor &colour)
{
    QPalette ground;
    if (colour.isValid())
        ground.setColor(QPalette::Base, colour);
    if (input()->palette().color(QPalette::Base) == ground.color(QPalette::Base) &&
        input()->testAttribute(Qt::WA_SetPalette) == colour.isValid())
        return;
    input()->setPalette(ground);
}

} // namespace okno

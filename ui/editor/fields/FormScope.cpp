#include "ui/editor/fields/FormScope.h"

#include "ui/shell/Moments.h"

#include <QApplication>
#include <QFontMetrics>
#include <QWidget>

namespace okno {
namespace {

constexpr qsizetype mostSuggestions = 200;

void collect(const Node &node, const QList<QStringView> &steps, qsizetype index,
             QSet<QString> &values)
{
    if (index == steps.size()) {
        if (!node.text.isEmpty())
            values.insert(node.text);
        return;
    }
    for (const Node &child : node.children) {
        if (values.size() >= mostSuggestions)
            return;
        if (child.field == steps.at(index))
            collect(child, steps, index + 1, values);
    }
}

int longestWordOf(const QHash<QString, QString> &labels)
{
    const QFontMetrics metrics(QApplication::font());
    QString longest;
    for (const QString &label : labels) {
        for (const QStringView word : QStringView(label).split(u' ')) {
            if (word.size() > longest.size())
                longest = word.toString();
        }
    }
    return metrics.horizontalAdvance(longest);
}

} // namespace

bool isSamePlace(const FieldPath &before, const FieldPath &now)
{
    const auto isSameStep = [](const FieldStep &old, const FieldStep &step) {
        return old.field == step.field && (old.row == step.row || old.row == 0);
    };
    const QList<FieldStep> &a = before.steps();
    const QList<FieldStep> &b = now.steps();
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), isSameStep);
}

FormScope::FormScope(const Texts &texts, QObject *parent) : QObject(parent), m_texts(texts)
{
}

void FormScope::setKind(const KindSpec *kind, const KindLabels &labels)
{
    m_kind = kind;
    m_labels = labels;
    m_longestWord = longestWordOf(labels.fields);
    m_document = {};
    m_marks = {};
    m_cursor = {};
}

void FormScope::setFindings(const QList<Finding> &findings)
{
    m_marks = FindingMarks(findings, m_texts, m_labels);
}

void FormScope::setCodes(CodeBook *codes)
{
    m_codes = codes;
    if (!codes)
        return;
    connect(codes, &CodeBook::changed, this, [this] {
        m_names.clear();
        Q_EMIT codesChanged();
    });
}

void FormScope::nameCode(const QString &list, const QString &code, QObject *context,
                         const std::function<void(const QString &)> &told)
{
    const QString key = list + u'/' + code;
    if (!m_codes || code.isEmpty() || m_names.contains(key))
        return told(m_names.value(key));
    m_codes->find(list, code, context, [this, key, told](const CodeAnswer &found) {
        QString name;
        if (!found.matches.isEmpty()) {
            const ClassifierMatch &match = found.matches.first();
            const QString validity = validityWords(match, localeOf(language()));
            name = nameOf(match.entry, language());
            if (!validity.isEmpty())
                name += QStringLiteral(" (%1)").arg(validity);
        }
        m_names.insert(key, name);
        told(name);
    });
}

FieldPath FormScope::place(const FieldPath &base, const QString &key) const
{
    const Node *node = m_document.find(base);
    const QList<QStringView> fields = QStringView(key).split(u'/');
    QList<FieldStep> steps = base.steps();
    for (qsizetype i = steps.size(); i < fields.size(); ++i) {
        node = node ? node->child(fields.at(i)) : nullptr;
        steps.append({fields.at(i).toString(), node ? node->row : 0});
    }
    return FieldPath(std::move(steps));
}

// A copied row says it once for all that it holds.
bool FormScope::isCarriedOver(const FieldPath &path) const
{
    const QHash<FieldPath, Provenance> &known = m_document.provenance();
    for (FieldPath at = path; !at.isEmpty(); at = at.parent()) {
        if (const auto own = known.constFind(at); own != known.cend())
            return own->origin == Provenance::Origin::Copied;
    }
    return m_document.defaultProvenance().origin == Provenance::Origin::Copied;
}

QStringList FormScope::usedValues(const FieldSpec &field) const
{
    QSet<QString> values;
    for (const FieldSpec &other : m_kind->fields()) {
        const bool isSameList = !field.classifier.isEmpty() && other.classifier == field.classifier;
        if (isSameList || other.key == field.key)
            collect(m_document.root(), QStringView(other.key).split(u'/'), 0, values);
    }
    QStringList sorted = values.values();
    sorted.sort();
    return sorted;
}

void FormScope::moveCursor(const FieldPath &path)
{
    if (path == m_cursor)
        return;
    m_cursor = path;
    Q_EMIT cursorMoved(path);
}

void FormScope::focus(QWidget *widget, const FieldPath &path)
{
    if (widget->isVisible())
        widget->setFocus(Qt::OtherFocusReason);
    moveCursor(path);
}

// Each wish is granted before the call returns, or the row is still missing and nothing follows.
std::optional<FieldPath> FormScope::withRows(const FieldPath &path)
{
    QList<FieldStep> steps = path.steps();
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (steps.at(i).row != 0)
            continue;
        const FieldSpec *field = m_kind->field(FieldPath(steps.first(i + 1)).fieldKey());
        if (!field || !field->isList)
            continue;
        const FieldPath group(steps.first(i));
        const QString name = steps.at(i).field;
        if (m_document.rows(group, name).isEmpty())
            Q_EMIT rowAddRequested(group, name);
        const QList<FieldPath> rows = m_document.rows(group, name);
        if (rows.isEmpty())
            return std::nullopt;
        steps[i].row = rows.first().steps().last().row;
    }
    return FieldPath(std::move(steps));
}

void FormScope::enter(const FieldPath &path, const QString &text)
{
    if (text.isEmpty() && !m_document.find(path))
        return;
    if (const std::optional<FieldPath> place = withRows(path))
        Q_EMIT textEntered(*place, text);
}

void FormScope::addRow(const FieldPath &group, const QString &field)
{
    if (const std::optional<FieldPath> place = withRows(group))
        Q_EMIT rowAddRequested(*place, field);
}

} // namespace okno

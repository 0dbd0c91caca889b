#include "ui/editor/fields/CellDelegate.h"

#include "ui/editor/fields/CodeOffer.h"
#include "ui/editor/fields/LineInput.h"
#include "ui/editor/fields/RowsModel.h"
#include "ui/shell/Theme.h"

#include <QKeyEvent>

namespace okno {

CellDelegate::CellDelegate(FormScope &scope, QObject *parent) : LineDelegate(parent), m_scope(scope)
{
}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    const auto *rows = qobject_cast<const RowsModel *>(index.model());
    const FieldSpec &field = rows->field(index.column());
    auto *line = new LineInput(parent);
    line->setObjectName(QStringLiteral("cellEditor"));
    line->setAccessibleName(m_scope.labels().fields.value(field.key));
    line->setAlignment(Qt::Alignment::fromInt(index.data(Qt::TextAlignmentRole).toInt()));
    if (field.type == u"code") {
        line->setFont(theme::fixed(parent));
        line->setSuggestions([this, &field] { return m_scope.usedValues(field); });
        if (!field.classifier.isEmpty())
            new CodeOffer(m_scope, field, line);
    }
    connect(line, &LineInput::entered, this,
            [this, line](bool isForward) { finish(line, isForward); });
    return line;
}

void CellDelegate::finish(QWidget *editor, bool isForward) const
{
    auto *self = const_cast<CellDelegate *>(this);
    Q_EMIT self->commitData(editor);
    Q_EMIT self->closeEditor(editor, NoHint);
    Q_EMIT entered(isForward);
}

// The base class would take Enter for itself and forget which way to go on.
bool CellDelegate::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter)
            return false;
    }
    return LineDelegate::eventFilter(object, event);
}

} // namespace okno

#include "tests/journeys/gui/Spoken.h"

#include <QComboBox>
#include <QMetaEnum>

namespace spoken {

namespace {

QString labelOf(QAccessibleInterface *control)
{
    const auto labels = control->relations(QAccessible::Label);
    for (const auto &[label, relation] : labels) {
        if (label && !label->text(QAccessible::Name).isEmpty())
            return label->text(QAccessible::Name);
    }
    return {};
}

} // namespace

QString nameOf(QAccessibleInterface *control)
{
    const QString label = labelOf(control);
    if (!label.isEmpty())
        return label;
    const QString name = control->text(QAccessible::Name);
    // On Linux Qt gives what is chosen in a combo box for its name.
    const auto *combo = qobject_cast<const QComboBox *>(control->object());
    return combo && name == combo->currentText() ? QString() : name;
}

QString pathOf(QAccessibleInterface *control)
{
    QStringList steps;
    for (QAccessibleInterface *at = control; at && at->role() != QAccessible::Application;
         at = at->parent()) {
        const QString name = nameOf(at).simplified().left(60);
        if (at != control && name.isEmpty())
            continue;
        const QString role =
            QString::fromLatin1(QMetaEnum::fromType<QAccessible::Role>().valueToKey(at->role()));
        steps.prepend(QStringLiteral("%1 (%2)").arg(name, role));
    }
    const QObject *object = control->object();
    return steps.join(QStringLiteral(" > ")) +
           (object
                ? QStringLiteral(" [%1 %2]")
                      .arg(QLatin1String(object->metaObject()->className()), object->objectName())
                : QString());
}

QString pathOf(const QWidget *control)
{
    QAccessibleInterface *spoken =
        QAccessible::queryAccessibleInterface(const_cast<QWidget *>(control));
    return spoken ? pathOf(spoken) : QStringLiteral("nothing");
}

bool isStop(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget->isVisible() &&
           widget->isEnabled() && !widget->focusProxy() && !widget->isWindow();
}

} // namespace spoken

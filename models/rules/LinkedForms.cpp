#include "models/rules/LinkedForms.h"

namespace okno {

namespace {

void judge(const Node &row, const FieldPath &path, const DocumentForms &forms,
           QList<Finding> &findings)
{
    const Node *archive = row.child(u"archive");
    const QString mode = archive ? archive->childText(u"documentMode") : QString();
    const QString kind = row.childText(u"kind");
    if (mode.isEmpty() || forms.judge(kind, mode) != DocumentForms::Verdict::NotAllowed)
        return;
    const FieldPath place = below(path, {u"archive", u"documentMode"});
    findings.append({QStringLiteral("form.not-allowed"),
                     Finding::Severity::Advice,
                     place,
                     QStringLiteral("44"),
                     0,
                     {place.fieldKey(), mode, kind, forms.allowed(kind).join(u", ")},
                     {}});
}

} // namespace

void LinkedForms::check(const GoodsDeclarationView &view, const DocumentForms &forms,
                        QList<Finding> &findings)
{
    for (const GoodsView &item : view.goods) {
        for (const Node &row : item.node->children) {
            if (row.field == u"document")
                judge(row, item.path.child(row.field, row.row), forms, findings);
        }
    }
}

} // namespace okno

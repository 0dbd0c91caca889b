#pragma once

#include "models/document/Document.h"
#include "models/rules/Finding.h"

namespace okno {

// Which findings of a document a person has accepted. An acceptance holds while the finding says
// the same of the same value: it falls away when either changes, and is back when that is undone.
class Acceptances
{
public:
    Acceptances() = default;
    // today: the day of the check, which some findings name and which may pass.
    Acceptances(const Document &document, const QDate &today);

    // Null: nobody has accepted it. Valid as long as this object.
    const AcceptedWarning *of(const Finding &finding) const;
    // Those that hold, by the place of their finding in the list, with box and item as they are
    // now.
    QHash<int, AcceptedWarning> of(const QList<Finding> &findings) const;

    // What blocks cannot be accepted.
    static bool isAcceptable(const Finding &finding);
    static AcceptedWarning accepting(const Document &document, const Finding &finding);
    // The finding that it is about, without severity and norm.
    static Finding finding(const AcceptedWarning &warning);

private:
    bool isSame(const AcceptedWarning &warning, const Finding &finding) const;
    Document m_document;
    QMultiHash<QString, qsizetype> m_byRule; // → place among the document's accepted warnings
    QString m_today;
};

} // namespace okno

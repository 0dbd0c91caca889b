#pragma once

#include <QStringList>

namespace okno {

// The papers by which the same goods are known in two declarations: transport documents and
// invoices, each in one spelling (GoodsPapers), none twice.
struct Consignment {
    QStringList transport;
    QStringList invoices;
    bool operator==(const Consignment &) const = default;
};

// Another declaration of this office that names the same transport document and invoice.
struct SameConsignment {
    QString declaration; // its number, or what else it is called by
    QString transport;   // spelt as in Consignment
    QString invoice;
    bool operator==(const SameConsignment &) const = default;
};

} // namespace okno

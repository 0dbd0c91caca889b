#pragma once

#include "models/document/CheckedDocument.h"
#include "models/document/Principal.h"
#include "models/document/Revision.h"
#include "models/formats/FormatSpec.h"
#include "models/formats/SchemaCheck.h"
#include "models/kinds/KindSpec.h"
#include "models/rules/Validator.h"

namespace okno {

// Fills what lies inside a document but belongs to the signing (fields marked "stamp" in
// kind.json), checks once more and freezes the wire bytes and the act's manifest. The only maker of
// CheckedDocument. Pure and thread safe; runs on a worker.
class Stamper
{
public:
    struct Order {
        Document document;
        Principal principal;
        Authority authority;
        Certificate certificate;
        QString senderReference;
        QDateTime now;                                // UTC; stamped as local time, as the forms do
        QList<AcceptedWarning> acceptedWarnings = {}; // for FrozenFacts; do not change the bytes
    };
    struct Frozen {
        Document document; // stamped
        CheckedDocument checked;
    };

    Stamper(const KindSpec &kind, const FormatSpec &format, const Validator &validator,
            const SchemaCheck &schema)
        : m_kind(kind), m_format(format), m_validator(validator), m_schema(schema)
    {
    }

    // BlockingFindings when an error is left; they are what findings() gives for the same order.
    Result<Frozen> freeze(const Order &order) const;
    // Both verdicts, rules and schema, on a document as it stands.
    Result<QList<Finding>> findings(const Document &document, const CheckContext &context) const;
    // The second of them alone.
    Result<QList<Finding>> schemaFindings(const Document &document) const;
    // Back from the store: BytesChanged unless the digest still fits.
    static Result<CheckedDocument> restore(const FrozenFacts &facts);

private:
    Result<Document> stamp(const Order &order) const;
    QByteArray manifest(const Order &order, const FrozenFacts &facts) const;

    const KindSpec &m_kind;
    const FormatSpec &m_format;
    const Validator &m_validator;
    const SchemaCheck &m_schema;
};

bool hasErrors(const QList<Finding> &findings);

} // namespace okno

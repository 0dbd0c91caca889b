#pragma once

#include "models/base/Ids.h"
#include "models/document/Certificate.h"

namespace okno {

// What the window's signed confirmation says (attached CMS over UTF-8 JSON).
struct ReceiptFacts {
    ActId act;
    bool accepted = false;
    QString registrationNumber; // empty when refused
    QByteArray manifestSha256;
    QList<QByteArray> fileSha256;
    QDateTime time;
    QString windowInstance;
    QString correlationId;
    QString reasonCode;
    QString reasonText;
    Certificate signer; // of the window
    QByteArray bytes;   // the CMS exactly as received
};

// A verified receipt. Made by ReceiptVerifier only, after signature, trust, act, manifest and files
// were all found right.
class Receipt
{
public:
    const ReceiptFacts &facts() const { return m_facts; }

private:
    friend class ReceiptVerifier;
    explicit Receipt(ReceiptFacts facts) : m_facts(std::move(facts)) {}
    ReceiptFacts m_facts;
};

} // namespace okno

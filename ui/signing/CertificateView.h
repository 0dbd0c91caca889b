#pragma once

#include "models/document/Certificate.h"
#include "models/document/Principal.h"
#include "ui/signing/FactList.h"

namespace okno {

class StateLine;

// Whose certificate it is, fact by fact against the organisation on whose behalf work is done, by
// what right its owner acts, and what the signature will and will not prove.
class CertificateView final : public QWidget
{
    Q_OBJECT
public:
    explicit CertificateView(QWidget *parent = nullptr);
    void setPrincipal(const Principal &principal);
    void setAuthorities(const QList<Authority> &authorities);
    // isFrozen: the document was frozen for it, which proves the authority.
    void setCertificate(const Certificate &certificate, bool isFrozen);
    void setUnknown(const QString &sentence);

private:
    void draw();
    void showAuthority();
    QList<FactList::Fact> ownerFacts() const;
    QList<FactList::Fact> certificateFacts() const;
    FactList::Fact personNumber() const;

    Principal m_principal;
    QList<Authority> m_authorities;
    Certificate m_certificate;
    bool m_isFrozen = false;
    StateLine *m_unknown;
    FactList *m_facts;
    QWidget *m_proof; // authority and level
    StateLine *m_authority;
};

} // namespace okno

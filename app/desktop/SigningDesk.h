#pragma once

#include "app/desktop/Delivery.h"
#include "app/desktop/KnownKeys.h"
#include "ui/signing/SignPanel.h"

namespace okno {

// What the sign panel asks for: freezing for a certificate, signing, and the way through another
// program. Passwords only pass through.
class SigningDesk final : public QObject
{
    Q_OBJECT
public:
    SigningDesk(Work &work, SignPanel &panel, KnownKeys &keys, Delivery &delivery,
                QObject *parent = nullptr);
    void start(const DocumentId &document);

Q_SIGNALS:
    void started();                                        // the panel is filled
    void failed(const okno::Failure &failure);             // it could not be
    void documentSigned(const okno::DocumentId &document); // and perhaps queued
    void findingsWanted(const okno::DocumentId &document);

private:
    using Secret = std::shared_ptr<const SecretBytes>;
    struct Signed {
        std::shared_ptr<KeySession> session;
        ActId act;
    };
    void chooseKey(const QString &uri, const Secret &password);
    void freezeFor(const Certificate &certificate);
    void sign(const QString &uri, const Secret &password, bool sends);
    void send(const Signed &done);
    void handOut(const QString &certificateFile, const QString &folder);
    void takeBack(const QStringList &files);

    Work &m_work;
    SignPanel &m_panel;
    KnownKeys &m_keys;
    Delivery &m_delivery;
    DocumentId m_document;
    Principal m_principal;
};

} // namespace okno

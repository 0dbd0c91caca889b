#pragma once

#include "models/base/SecretBytes.h"
#include "models/document/CheckedDocument.h"
#include "models/document/Principal.h"
#include "models/formats/FormatSpec.h"
#include "models/kinds/KindSpec.h"
#include "models/store/DocumentStore.h"
#include "translations/Texts.h"
#include "ui/signing/KeyChoice.h"

#include <QWidget>

#include <memory>

class QLabel;
class QStackedWidget;

namespace okno {

class BytesView;
class CertificateView;
class DocumentFacts;
class Notice;
class OtherProgram;
class RenderedDocument;
class SignFoot;
class SignPanes;

// Left the document with its digest, middle what is signed (rendered from the frozen bytes, or the
// bytes), right the certificate against the principal; the password is asked for last. Nothing is
// preselected that belongs to another organisation.
class SignPanel final : public QWidget
{
    Q_OBJECT
public:
    using Key = KeyChoice::Key;
    SignPanel(const Texts &texts, const KindCatalogue &kinds, const FormatCatalogue &formats,
              QWidget *parent = nullptr);

    // Tells keyChosen at once when a valid certificate of the principal is among the keys.
    void start(const DocumentSummary &document, const Principal &principal, const QList<Key> &keys);
    // By what right people act for the principal: shown beside the certificate. Before start.
    void setAuthorities(const QList<Authority> &authorities);
    // After keyChosen: stamped and frozen for that key's certificate. Another document than the one
    // started with came too late and is not shown.
    void setFrozen(const CheckedDocument &document);
    void setProblem(const Failure &failure);             // the panel stays as it is
    void setBusy(const QString &what);                   // empty: not busy
    void setSigned(const QString &sentence);             // done
    void setFilesForOtherProgram(const QString &folder); // where the frozen files now lie

Q_SIGNALS:
    // A key whose certificate is not known yet needs its password to show it; null otherwise.
    void keyChosen(const QString &uri, std::shared_ptr<const okno::SecretBytes> password);
    void signRequested(const QString &uri, std::shared_ptr<const okno::SecretBytes> password,
                       bool sendsAfterwards);
    // Sign with another program: for a certificate file, into a folder; and the two .p7s back.
    void handOutRequested(const QString &certificateFile, const QString &folder);
    void takeBackRequested(const QStringList &signatureFiles);
    void findingsRequested(); // after a refusal because of blocking findings
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeLayout();
    QStackedWidget *makeMiddle();
    void connectParts();
    QWidget *makeKeyPane();
    void choose(const QString &uri, const std::optional<Certificate> &certificate);
    void handOut(const QString &certificateFile, const QString &folder);
    void showNothingFrozen();

    const Texts &m_texts;
    const KindCatalogue &m_kinds;
    QLabel *m_title;
    Notice *m_notice;
    DocumentFacts *m_facts;
    RenderedDocument *m_rendered;
    BytesView *m_bytes;
    BytesView *m_details;
    KeyChoice *m_keys;
    CertificateView *m_certificate;
    OtherProgram *m_otherProgram;
    QWidget *m_keyPane;
    SignFoot *m_foot;
    QStackedWidget *m_middle;
    SignPanes *m_panes;

    DocumentId m_document;    // whose signing was started
    QString m_uri;            // of the chosen key; empty: none
    int m_wrongPasswords = 0; // with that key
    bool m_isAway = false;    // another program signs
};

} // namespace okno

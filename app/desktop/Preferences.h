#pragma once

#include "models/ports/SignatureVerifier.h"
#include "models/store/Workspace.h"
#include "ui/settings/SettingsPage.h"
#include "ui/signing/SignPanel.h"

#include <QByteArray>

namespace okno {

// What the program remembers of its user's habits. What could tell of documents or persons lies
// sealed in the workspace; what is needed before that is open lies in a plain file of settings.
class Preferences
{
public:
    Preferences();

    UiSettings ui() const;
    void setUi(const UiSettings &settings);
    QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);

private:
    QString m_file;
};

// The windows that there are to choose from, in a language.
QList<SettingsPage::ProfileName> profileNames(const QString &language);

// The document and field that were open, and the keys that were used: sealed.
struct OpenPlace {
    DocumentId document;
    FieldPath cursor;
};
QByteArray toBytes(const OpenPlace &place);
OpenPlace openPlaceFrom(const QByteArray &bytes);
QByteArray toBytes(const QList<SignPanel::Key> &keys);
// Certificates are read anew from their DER.
QList<SignPanel::Key> keysFrom(const QByteArray &bytes, const SignatureVerifier &verifier);

} // namespace okno

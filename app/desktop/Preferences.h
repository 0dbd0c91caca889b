#pragma once

#include "models/ports/SignatureVerifier.h"
#include "models/store/Workspace.h"
#include "ui/settings/SettingsPage.h"
#include "ui/signing/SignPanel.h"

#include <QByteArray>
#include <QJsonObject>

namespace okno {

// What the program remembers of its user's habits. What could tell of documents or persons lies
// sealed in the workspace; what is needed before that is open lies in a plain file of settings.
class Preferences
{
public:
    Preferences();

    UiSettings ui() const;
    void setUi(const UiSettings &settings);
    // The workspace that is opened when nobody names one; empty: the usual place.
    QString workspace() const;
    void setWorkspace(const QString &folder);
    QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    // How the tables and parts of the pages are arranged, by page; empty: nothing is known, or what
    // is there is damaged or of an older program.
    QJsonObject views() const;
    void setViews(const QJsonObject &views);

private:
    QString m_file;
};

// The windows that there are to choose from, in a language.
QList<SettingsPage::ProfileName> profileNames(const QString &language);

// Where somebody was, and the keys that were used: sealed.
struct OpenPlace {
    QString page;
    DocumentId document; // of the editor or the time line
    FieldPath cursor;
    QJsonObject list; // what the list of documents was looked through for
};
QByteArray toBytes(const OpenPlace &place);
// Nowhere, when the bytes are damaged or those of an older program.
OpenPlace openPlaceFrom(const QByteArray &bytes);
QByteArray toBytes(const QList<SignPanel::Key> &keys);
// Certificates are read anew from their DER.
QList<SignPanel::Key> keysFrom(const QByteArray &bytes, const SignatureVerifier &verifier);

} // namespace okno

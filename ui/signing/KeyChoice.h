#pragma once

#include "models/document/Certificate.h"
#include "models/document/Principal.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace okno {

class KeyCombo;

// The keys that were used before, with owner, organisation and last day, and any other key file.
class KeyChoice final : public QWidget
{
    Q_OBJECT
public:
    struct Key {
        QString uri;                            // "file:/…/key.p12"
        std::optional<Certificate> certificate; // known once the key was opened before
    };
    // The first that is certain to belong to the principal and can sign today; empty: none.
    static QString ownKey(const Principal &principal, const QList<Key> &keys);
    explicit KeyChoice(QWidget *parent = nullptr);
    void setKeys(const QList<Key> &keys);
    // Also a key that is not in the list yet. Tells chosen.
    void choose(const QString &uri);
    void chooseNone();
    QString uri() const; // of the chosen key; empty: none
    // The certificate of a key has become known.
    void learn(const QString &uri, const Certificate &certificate);

Q_SIGNALS:
    void chosen(const okno::KeyChoice::Key &key);

private:
    void fill(const QString &uri);
    void askForFile();
    QString title(const Key &key) const;
    QList<Key> m_keys;
    KeyCombo *m_combo;
    QPushButton *m_other;
};

} // namespace okno

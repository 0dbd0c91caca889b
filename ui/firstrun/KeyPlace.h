#pragma once

#include "models/base/SecretBytes.h"

#include <QWidget>

#include <memory>
#include <optional>

class QRadioButton;

namespace okno {

class NewSecret;

// Where the key of a workspace that exists is to live from now on: the key store, or a new
// passphrase.
class KeyPlace final : public QWidget
{
    Q_OBJECT
public:
    explicit KeyPlace(QWidget *parent = nullptr);
    // What is chosen at first.
    void setUsesKeyStore(bool usesKeyStore);
    // Null for the key store; nothing when the passphrase will not do, and why then stands there.
    std::optional<std::shared_ptr<const SecretBytes>> take();

private:
    QRadioButton *m_keyStore;
    QRadioButton *m_passphrase;
    NewSecret *m_secret;
};

} // namespace okno

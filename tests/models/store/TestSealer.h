#pragma once

#include "models/ports/Sealer.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QtEndian>

namespace okno::test {

// Encrypts with a SHA-256 key stream and authenticates with HMAC-SHA-256 over nonce, additional
// data and cipher text: honest enough to show plain text on disk and a record in a foreign place.
class TestSealer final : public Sealer
{
public:
    explicit TestSealer(QByteArray key = "test key") : m_key(std::move(key)) {}

    Result<QByteArray> seal(QByteArrayView plain, QByteArrayView additionalData) const override
    {
        QByteArray nonce(12, Qt::Uninitialized);
        for (char &byte : nonce)
            byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
        const QByteArray cipher = mixed(plain, nonce);
        return nonce + cipher + tag(nonce, cipher, additionalData);
    }

    Result<QByteArray> open(QByteArrayView sealed, QByteArrayView additionalData) const override
    {
        if (sealed.size() < 28)
            return fail(FailureCode::SealBroken);
        const QByteArray nonce = sealed.first(12).toByteArray();
        const QByteArray cipher = sealed.sliced(12, sealed.size() - 28).toByteArray();
        if (tag(nonce, cipher, additionalData) != sealed.last(16).toByteArray())
            return fail(FailureCode::SealBroken);
        return mixed(cipher, nonce);
    }

    QByteArray digest(QByteArrayView plain) const override
    {
        return QMessageAuthenticationCode::hash(plain.toByteArray(), "digest" + m_key,
                                                QCryptographicHash::Sha256);
    }

private:
    QByteArray mixed(QByteArrayView bytes, const QByteArray &nonce) const
    {
        QByteArray result = bytes.toByteArray();
        QByteArray block;
        for (qsizetype i = 0; i < result.size(); ++i) {
            if (i % 32 == 0)
                block = QCryptographicHash::hash(m_key + nonce + QByteArray::number(i),
                                                 QCryptographicHash::Sha256);
            result[i] = static_cast<char>(result.at(i) ^ block.at(i % 32));
        }
        return result;
    }

    QByteArray tag(const QByteArray &nonce, const QByteArray &cipher, QByteArrayView data) const
    {
        const QByteArray all =
            nonce + QByteArray::number(data.size()) + '|' + data.toByteArray() + cipher;
        return QMessageAuthenticationCode::hash(all, "tag" + m_key, QCryptographicHash::Sha256)
            .first(16);
    }

    QByteArray m_key;
};

} // namespace okno::test

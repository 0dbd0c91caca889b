#pragma once

#include "models/base/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace okno {

// A national window as data: network/profiles/<id>/profile.json, built into the program.
class Profile
{
public:
    static QStringList ids();
    // NotFound, or FormatBroken with the member as place.
    static Result<Profile> load(const QString &id);
    static Result<Profile> parse(const QByteArray &json);

    const QString &id() const { return m_id; }
    QString name(const QString &language) const; // English where the language is not there
    bool isTraining() const { return m_isTraining; }
    const QUrl &address() const { return m_address; }
    // DER; for training empty, its anchors are pinned at the first sign-in.
    const QList<QByteArray> &anchors() const { return m_anchors; }
    qint64 largestFile() const { return m_largestFile; } // bytes
    int pageEvents() const { return m_pageEvents; }
    int pollSeconds() const { return m_pollSeconds; }
    // How long the window promises to know an Idempotency-Key.
    int keyLifetimeHours() const { return m_keyLifetimeHours; }

    // The same with another address: the training profile only, plain HTTP on loopback only, or
    // UsageWrong. So nobody sends a real declaration to a wrong place by a mistyped option.
    Result<Profile> at(const QUrl &address) const;

private:
    QString m_id;
    QList<std::pair<QString, QString>> m_names;
    bool m_isTraining = false;
    QUrl m_address;
    QList<QByteArray> m_anchors;
    qint64 m_largestFile = 0;
    int m_pageEvents = 0;
    int m_pollSeconds = 0;
    int m_keyLifetimeHours = 0;
};

} // namespace okno

#pragma once

#include "models/base/Ids.h"
#include "models/base/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QStringList>

namespace okno {

struct FileEntry {
    QByteArray sha256;
    qint64 size = 0;
    QString name;        // safe name, for people
    QString contentType; // "application/xml"
    QString role;        // "document", "attachment"
    bool operator==(const FileEntry &) const = default;
};

// Named by its digests only; frozen and signed before anything is sent.
struct Manifest {
    ActId act;
    QString type; // "submit"
    QString kind;
    QString format;
    QString principalName;
    QString principalCountry;
    QString principalTaxNumber;
    QStringList authority; // document numbers of the chain, head first
    QString senderReference;
    QString replaces; // act id; empty: none
    QString basedOn;
    QList<FileEntry> files;
    QDateTime createdAt;
    QByteArray toBytes() const; // compact UTF-8 JSON, members in a fixed order
    static Result<Manifest> parse(const QByteArray &bytes);
    bool operator==(const Manifest &) const = default;
};

struct FileSignature {
    QByteArray sha256;
    QByteArray signature; // detached CAdES, DER
};

// The body of POST /v1/submissions; stored and sent byte for byte on every try.
struct SubmissionRequest {
    QByteArray manifest;
    QByteArray signature;
    QList<FileSignature> files;
    QByteArray toBytes() const;
    static Result<SubmissionRequest> parse(const QByteArray &bytes);
};

} // namespace okno

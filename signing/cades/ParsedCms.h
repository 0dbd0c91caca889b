#pragma once

#include "signing/openssl/Handles.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <tl/expected.hpp>

namespace okno {

// A CMS SignedData within our limits, not yet judged.
struct ParsedCms {
    QByteArray der;
    CmsHandle cms;
    CertificatesHandle certificates; // of the bag; never null
    bool hasContent = false;         // attached
    QByteArray content;
    QList<CMS_SignerInfo *> signers; // owned by cms
};

// The error says why the bytes are no SignedData that we read: detail of a FORMAT_FAILURE.
tl::expected<ParsedCms, QString> parseCms(const QByteArray &bytes);

} // namespace okno

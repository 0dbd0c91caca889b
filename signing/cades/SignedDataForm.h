#pragma once

#include <QByteArrayView>
#include <QString>

namespace okno {

// What RFC 5652 demands of the parts of a SignedData that no signature covers and that OpenSSL does
// not look at: versions, the list of digest algorithms, parameters. Takes DER; BER is to be
// re-encoded before. Empty when all is well, else what is not.
QString signedDataFlaw(QByteArrayView contentInfo);

} // namespace okno

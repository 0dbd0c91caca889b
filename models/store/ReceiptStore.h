#pragma once

#include "models/document/Receipt.h"
#include "models/store/StoreThread.h"

#include <optional>

namespace okno {

// Verified receipts, kept byte for byte. A second receipt for the same act is stored beside the
// first.
class ReceiptStore
{
public:
    ReceiptStore(StoreThread &thread) : m_thread(thread) {}
    QFuture<Result<void>> add(const Receipt &receipt);
    // Of the first receipt. NotFound: no such act; WorkspaceDamaged: it had another number of them.
    QFuture<Result<std::optional<QByteArray>>> bytes(const ActId &act);

private:
    StoreThread &m_thread;
};

} // namespace okno

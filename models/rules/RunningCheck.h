#pragma once

#include "models/rules/Validator.h"

namespace okno {

// The check of a document that somebody is changing. Asked again, it judges what the changes since
// the last time touch, and answers for the whole as Validator::check does: that one is a running
// check asked once. One thread at a time.
class RunningCheck
{
public:
    explicit RunningCheck(const Validator &validator);
    ~RunningCheck();
    Q_DISABLE_COPY_MOVE(RunningCheck)

    // In another context, or of another document, everything is judged.
    QList<Finding> check(const Document &document, const CheckContext &context);

private:
    struct Memory;
    std::unique_ptr<Memory> m_memory;
};

} // namespace okno

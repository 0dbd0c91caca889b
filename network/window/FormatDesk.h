#pragma once

#include "models/formats/FormatSpec.h"
#include "network/api/Shapes.h"

#include <QFuture>
#include <memory>

namespace okno::window {

// The window's format control: a document is what its format says, by the same reader and schema
// verdict that clients have. Works on the global pool; schemas are compiled once.
class FormatDesk
{
public:
    static Result<FormatDesk> open();
    bool knows(const QString &format) const;
    // Empty when the bytes are a valid file of the format. pointer, box and goods item say where it
    // is not; a failure means that nothing could be judged.
    QFuture<Result<QList<api::ProblemError>>> check(const QString &format,
                                                    const QByteArray &xml) const;

private:
    struct Data;
    std::shared_ptr<Data> m_data;
};

} // namespace okno::window

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
    // further: what else it takes than what is built in: folders and ZIPs of XSD, format files
    // (*.json). PackUnusable, FormatBroken, FileUnreadable.
    static Result<FormatDesk> open(const QStringList &further = {});
    bool knows(const QString &format) const;
    struct Verdict {
        // None when the bytes are a valid file of the format; pointer, box and goods item say where
        // they are not.
        QList<api::ProblemError> errors;
        // The border customs office (box 29), when it is a post of eight digits; otherwise empty.
        QString post;
    };
    // A failure means that nothing could be judged.
    QFuture<Result<Verdict>> check(const QString &format, const QByteArray &xml) const;

private:
    struct Data;
    std::shared_ptr<Data> m_data;
};

} // namespace okno::window

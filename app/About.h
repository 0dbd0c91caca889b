#pragma once

#include "app/flow/Definitions.h"

#include <QStringList>

namespace okno {

// What the operator may ask of a participant's software (decree 65, 31ж), and support first.
struct About {
    QString system;
    QString qt;
    QString openSsl;
    QString gostEngine; // empty: not found
    QString tls;
    QString keyStore;
    QStringList leftOut; // what this build lacks: "okno-window", OpenSSL's legacy provider;
                         // definitions of the user's that are broken, with file and reason
    QStringList formats; // ids; of imported ones with the day from which they are in force
    QStringList rules;   // "goods-declaration 2026.11.1"; imported ones with their first day

    static About of(const Definitions &definitions);
};

} // namespace okno

#pragma once

#include "app/flow/Definitions.h"
#include "models/formats/FormatPack.h"
#include "models/store/SettingsStore.h"

namespace okno {

// The formats imported into a workspace. They lie sealed in its store: written whole or not at all,
// found out when altered, and part of every backup. Waits for the store: on a worker thread only.
class FormatPacks
{
public:
    explicit FormatPacks(SettingsStore &settings) : m_settings(settings) {}

    // With their days. Failures of the store; FormatBroken.
    Result<QList<FormatSpec>> formats() const;
    // Reads a folder or ZIP and keeps what is new in it. inForce: the first day on which new
    // documents are made in it; null: the pack's own. One that was imported before gets the new day
    // when there is one. ValueInvalid: neither person nor pack says a day. readFormatPack's
    // failures.
    Result<QList<PackedFormat>> import(const QString &path, const QDate &inForce,
                                       const Definitions &known);

private:
    struct Kept {
        QByteArray json;
        QDate inForce;
    };
    Result<QMap<QString, Kept>> read() const;
    Result<void> write(const QMap<QString, Kept> &kept);
    SettingsStore &m_settings;
};

} // namespace okno

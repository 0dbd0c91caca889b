#pragma once

#include <QFile>

// Who may read a file: its mode on Linux, its access list on Windows.
namespace rights {

// The system and its administrators, who may read every file, do not count.
bool isOwnersAlone(const QString &path);
// more: beside what the owner may; on Windows everyone may everything.
bool letOthers(const QString &path, QFile::Permissions more);

} // namespace rights

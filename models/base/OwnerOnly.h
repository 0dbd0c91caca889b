#pragma once

#include <QString>

namespace okno {

// A folder that only its owner may enter; one that is there already becomes so. Missing folders
// above it are made with the usual rights. On Windows what is made inside inherits its rights.
// False: it cannot be made.
bool makeOwnerFolder(const QString &path);

// A file that somebody else's code made becomes its owner's alone, where the volume keeps rights.
void keepForOwner(const QString &file);

// Windows only: the security descriptor (PSECURITY_DESCRIPTOR) of a new file that nobody but the
// user may open. Made once, valid until the end; null when the system refuses, which means the
// rights of the folder.
void *ownerOnlyDescriptor();

} // namespace okno

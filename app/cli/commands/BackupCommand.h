#pragma once

#include "app/cli/Session.h"

namespace okno {

// The verbs of `workspace` that write a backup and make a workspace of one. --passphrase-file holds
// the backup's passphrase; a workspace that asks for its own gets it by
// --workspace-passphrase-file.
ExitCode backUpWorkspace(Session &session, const Arguments &arguments);
// newKeyFile: of the restored workspace's own passphrase; empty: its key goes into the key store.
ExitCode restoreWorkspace(Session &session, const Arguments &arguments, const QString &newKeyFile);

} // namespace okno

#pragma once

#include "app/cli/Command.h"

// One function a file; CommandLine gathers them.
namespace okno {

Command workspaceCommand();
Command kindsCommand();
Command formatsCommand();
Command newCommand();
Command importCommand();
Command showCommand();
Command setCommand();
Command listCommand();
Command compareCommand();
Command checkCommand();
Command acceptCommand();
Command exportCommand();
Command printCommand();
Command principalsCommand();
Command authoritiesCommand();
Command keysCommand();
Command signCommand();
Command verifyCommand();
Command sendCommand();
Command syncCommand();
Command statusCommand();
Command receiptCommand();
Command loginCommand();
Command logoutCommand();
Command whoamiCommand();
Command journalCommand();
Command classifiersCommand();
Command rulesCommand();
Command aboutCommand();
Command windowCommand();

} // namespace okno

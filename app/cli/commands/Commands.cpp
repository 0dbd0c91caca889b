#include "app/cli/commands/Commands.h"

namespace okno {

QList<Command> allCommands()
{
    return {workspaceCommand(),  kindsCommand(),       formatsCommand(), newCommand(),
            importCommand(),     showCommand(),        setCommand(),     listCommand(),
            compareCommand(),    checkCommand(),       acceptCommand(),  exportCommand(),
            principalsCommand(), authoritiesCommand(), keysCommand(),    signCommand(),
            verifyCommand(),     sendCommand(),        syncCommand(),    statusCommand(),
            receiptCommand(),    loginCommand(),       logoutCommand(),  whoamiCommand(),
            journalCommand(),    aboutCommand(),       windowCommand(),  classifiersCommand(),
            rulesCommand(),      printCommand()};
}

} // namespace okno

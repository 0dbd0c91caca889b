#pragma once

#include "app/Wiring.h"
#include "app/desktop/FlowThread.h"
#include "app/flow/DocumentFlow.h"
#include "translations/Texts.h"

namespace okno {

// What the parts of the window work with once a workspace is open. All of it outlives them.
struct Work {
    Wiring &wiring;
    Workspace &workspace;
    const Definitions &definitions;
    DocumentFlow &flow;
    FlowThread &steps;   // store and keys
    FlowThread &network; // whatever waits for the window
    const Texts &texts;
    QString profile;
    QUrl windowAddress;
};

} // namespace okno

#pragma once

#include "app/Files.h"
#include "app/Wiring.h"
#include "app/cli/Command.h"
#include "app/flow/DocumentFlow.h"

namespace okno {

// What was given for every command.
struct GlobalOptions {
    bool isJson = false;
    QString workspace;
    QString principal;
    QString profile;
    QString language;
    QString windowAddress;
    QString passphraseFile;
    int timeoutSeconds = 30;
};

// What a command works with: options, output, and the parts of the program, opened when first asked
// for. Lives on the command thread.
class Session
{
public:
    Session(GlobalOptions options, Output &out, Wiring &wiring)
        : m_options(std::move(options)), m_out(out), m_wiring(wiring)
    {
    }

    Output &out() { return m_out; }
    Wiring &wiring() { return m_wiring; }
    const GlobalOptions &options() const { return m_options; }
    int timeoutMs() const { return m_options.timeoutSeconds * 1000; }

    Result<Workspace *> workspace();
    Result<const Definitions *> definitions();
    Result<DocumentFlow *> flow();
    // To the chosen window, with the kept session of a principal taken up.
    Result<Wiring::Connection *> connection(const Principal &principal);
    Result<Wiring::Connection *> bareConnection();

    // The one named, else that of --principal, else the only one there is: by id or tax number.
    // NotFound, UsageWrong when several are there.
    Result<Principal> principal(const QString &named = {});
    // A full document id, or the beginning of one that only one document has.
    Result<DocumentId> document(const QString &text);
    Result<DocumentSummary> summary(const DocumentId &id);
    // --pin-file, else the terminal.
    Result<std::shared_ptr<const SecretBytes>> pin(const Arguments &arguments);
    Result<std::shared_ptr<KeySession>> key(const Arguments &arguments);

private:
    Result<Workspace *> openUnasked();
    // Null where there is none or it cannot be opened without a question.
    Workspace *openQuietly();
    GlobalOptions m_options;
    Output &m_out;
    Wiring &m_wiring;
    Workspace *m_workspace = nullptr;
    PrincipalId m_connectedFor;
    Wiring::Connection *m_connection = nullptr;
    std::unique_ptr<Definitions> m_definitions;
    std::unique_ptr<DocumentFlow> m_flow;
};

} // namespace okno

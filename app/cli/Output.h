#pragma once

#include "models/base/Result.h"
#include "translations/Texts.h"

#include <QJsonObject>

namespace okno {

// Exit codes of oknoctl; the contract with scripts.
enum class ExitCode : int {
    Done = 0,
    Failed = 1,
    Usage = 2,
    Findings = 3, // blocking findings, or a signature that does not verify
    Refused = 4,  // handed over, but the window refused
    Unknown = 5,  // the window has not answered
    NotAllowed = 6,
};

// Where a command speaks: sentences to stdout and diagnostics to stderr, or one JSON object on
// stdout.
class Output
{
public:
    Output(bool isJson, const QString &language) : m_isJson(isJson), m_texts(language) {}

    const Texts &texts() const { return m_texts; }
    bool isJson() const { return m_isJson; }
    // A sentence of translations/, with its %1, %2 … filled.
    QString say(const char *source, const QStringList &arguments = {}) const;
    // For people; not printed with --json.
    void line(const QString &text);
    void progress(const QString &text);
    void set(const QString &key, const QJsonValue &value) { m_json.insert(key, value); }
    // Every member of an object, each at the top.
    void setAll(const QJsonObject &members);
    // The sentence and the code of a failure, and the exit code that goes with it.
    ExitCode failed(const Failure &failure);
    // Prints what set() gathered; once, at the end.
    void finish();

private:
    bool m_isJson;
    Texts m_texts;
    QJsonObject m_json;
};

ExitCode exitCodeOf(const Failure &failure);

} // namespace okno

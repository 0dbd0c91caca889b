#include "app/cli/commands/Commands.h"
#include "app/cli/commands/Describe.h"
#include "app/flow/Await.h"

namespace okno {

namespace {

// "90", "+90", "15m", "2h", "3d" → milliseconds.
Result<qint64> duration(QString text)
{
    const QHash<QChar, qint64> units{{u's', 1}, {u'm', 60}, {u'h', 3600}, {u'd', 86400}};
    const QString given = text;
    if (text.startsWith(u'+'))
        text.remove(0, 1);
    qint64 unit = 1;
    if (!text.isEmpty() && units.contains(text.back())) {
        unit = units.value(text.back());
        text.chop(1);
    }
    bool isNumber = false;
    const qint64 seconds = text.toLongLong(&isNumber);
    if (!isNumber || seconds <= 0 || seconds > 100LL * 366 * 86400)
        return fail(FailureCode::ValueInvalid, given, QStringLiteral("+90s, +15m, +2h, +3d"));
    return seconds * unit * 1000;
}

ExitCode moveClock(Session &session, WindowClient &window, const QString &text)
{
    Output &out = session.out();
    const auto milliseconds = duration(text);
    if (!milliseconds)
        return out.failed(milliseconds.error());
    const auto status = await(window.advanceClock(*milliseconds));
    if (!status)
        return out.failed(status.error());
    out.set(QStringLiteral("time"), timeJson(status->time));
    out.line(out.say(QT_TRANSLATE_NOOP("cli", "The window's time is now %1"),
                     {status->time.toLocalTime().toString(Qt::ISODate)}));
    return ExitCode::Done;
}

ExitCode setFault(Session &session, WindowClient &window, const QStringList &words)
{
    Output &out = session.out();
    const QString name = words.value(1);
    const auto done =
        await(name == QLatin1String("none")
                  ? window.clearFaults()
                  : window.setFault(name, words.value(2, QStringLiteral("1")).toInt()));
    if (!done)
        return out.failed(done.error());
    out.set(QStringLiteral("fault"), name);
    out.line(out.say(QT_TRANSLATE_NOOP("cli", "The window will play: %1"), {name}));
    return ExitCode::Done;
}

ExitCode runWindow(Session &session, const Arguments &arguments)
{
    Output &out = session.out();
    const auto connection = session.bareConnection();
    if (!connection)
        return out.failed(connection.error());
    WindowClient &window = *(*connection)->window;
    const QStringList &words = arguments.positional();
    if (words.first() == QLatin1String("clock") && words.size() == 2)
        return moveClock(session, window, words.at(1));
    if (words.first() == QLatin1String("fault") && words.size() >= 2)
        return setFault(session, window, words);
    if (words.first() == QLatin1String("ledger")) {
        const auto ledger = await(window.ledger());
        if (!ledger)
            return out.failed(ledger.error());
        out.set(QStringLiteral("lodged"), (*ledger)[u"count"]);
        out.set(QStringLiteral("acts"), (*ledger)[u"acts"]);
        out.line(out.say(QT_TRANSLATE_NOOP("cli", "Acts lodged at the window: %1"),
                         {QString::number((*ledger)[u"count"].toInteger())}));
        return ExitCode::Done;
    }
    return out.failed({FailureCode::UsageWrong, QStringLiteral("window ") + words.first(), {}});
}

} // namespace

Command windowCommand()
{
    return {"window",
            "fault NAME|none [COUNT] | clock +DURATION | ledger",
            QT_TRANSLATE_NOOP("cli", "Steers the embedded training window"),
            1,
            3,
            {},
            runWindow};
}

} // namespace okno

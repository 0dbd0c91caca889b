#include "app/cli/commands/Commands.h"
#include "app/cli/commands/Describe.h"
#include "models/base/AccountName.h"

namespace okno {

namespace {

// 0: of all goods items; -1: what was typed is no goods item.
int itemOf(const Arguments &arguments)
{
    if (!arguments.isSet("item"))
        return 0;
    bool isNumber = false;
    const int item = arguments.value("item").toInt(&isNumber);
    return isNumber && item > 0 ? item : -1;
}

ExitCode runAccept(Session &session, const Arguments &arguments)
{
    Output &out = session.out();
    const QString rule = arguments.positional().at(1);
    const int item = itemOf(arguments);
    const bool withdraws = arguments.isSet("withdraw");
    if (item < 0)
        return out.failed(
            {FailureCode::UsageWrong, QStringLiteral("--item"), arguments.value("item")});
    if (withdraws == arguments.isSet("reason"))
        return out.failed({FailureCode::UsageWrong, QStringLiteral("--reason | --withdraw"), {}});
    const auto flow = session.flow();
    if (!flow)
        return out.failed(flow.error());
    const auto id = session.document(arguments.positional().at(0));
    if (!id)
        return out.failed(id.error());
    const auto changed =
        withdraws ? (*flow)->withdraw(*id, rule, item)
                  : (*flow)->accept(*id, rule, item, arguments.value("reason"), accountName());
    if (!changed)
        return out.failed(changed.error());
    const auto summary = session.summary(*id);
    if (!summary)
        return out.failed(summary.error());
    QJsonArray list;
    for (const AcceptedWarning &warning : *changed) {
        list.append(toJson(warning));
        out.line(acceptedText(session, warning, summary->kind));
    }
    out.set(withdraws ? QStringLiteral("withdrawn") : QStringLiteral("accepted"), list);
    return ExitCode::Done;
}

} // namespace

Command acceptCommand()
{
    return {"accept",
            "ID RULE [--item N] --reason TEXT | ID RULE [--item N] --withdraw",
            QT_TRANSLATE_NOOP("cli", "Accepts a warning with the reason, or takes that back"),
            2,
            2,
            {valueOption("item", "N"), valueOption("reason", "TEXT"), flagOption("withdraw")},
            runAccept};
}

} // namespace okno

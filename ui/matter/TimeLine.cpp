#include "ui/matter/TimeLine.h"

#include "ui/matter/AttemptEntries.h"
#include "ui/matter/DocumentEntries.h"
#include "ui/matter/EventEntries.h"
#include "ui/shell/Moments.h"

#include <algorithm>

namespace okno {

namespace {

// What has no time stands after everything that has one.
bool isEarlier(const TimeLineEntry &a, const TimeLineEntry &b)
{
    if (!a.at.isValid() || !b.at.isValid())
        return a.at.isValid() && !b.at.isValid();
    return a.at < b.at;
}

QDateTime fetchedAt(const QList<Attempt> &attempts)
{
    const auto found = std::find_if(attempts.crbegin(), attempts.crend(), [](const Attempt &line) {
        return line.step == u"receipt" && line.code.isEmpty();
    });
    return found == attempts.crend() ? QDateTime() : found->at;
}

} // namespace

TimeLine::TimeLine(const Texts &texts) : m_texts(texts), m_locale(localeOf(texts.language()))
{
}

QList<TimeLineEntry> TimeLine::of(const MatterPage::View &view) const
{
    QList<TimeLineEntry> entries = collect(view);
    // Equal times keep the order of the steps themselves.
    std::stable_sort(entries.begin(), entries.end(), isEarlier);
    return folded(entries);
}

QList<TimeLineEntry> TimeLine::collect(const MatterPage::View &view) const
{
    const DocumentEntries documents(m_texts, m_locale);
    const AttemptEntries attempts(m_texts);
    const EventEntries events(m_texts, m_locale);
    QList<TimeLineEntry> entries{documents.created(view.document)};
    if (const auto changed = documents.changed(view.document))
        entries.append(*changed);
    if (view.frozen)
        entries.append(documents.frozen(*view.frozen));
    if (view.act)
        entries.append(documents.signedAs(view.act->act, view.principal));
    for (const Attempt &attempt : view.attempts)
        entries.append(attempts.of(attempt));
    for (const WindowEvent &event : view.events)
        entries.append(events.of(event));
    if (!view.receipt.isEmpty())
        entries.append(receipt(view));
    return entries;
}

TimeLineEntry TimeLine::receipt(const MatterPage::View &view) const
{
    TimeLineEntry entry{QStringLiteral("receipt"), fetchedAt(view.attempts),
                        QStringLiteral("receipt"), theme::Tone::Done, receiptWord(view.act)};
    const QString size = m_locale.formattedDataSize(view.receipt.size());
    entry.sentence = tr("Verified: the window's signature, the submission and the files agree. The "
                        "receipt (%1) is kept with the document.")
                         .arg(size);
    entry.facts = {
        {tr("Size"), tr("%1 (%2 bytes)").arg(size, m_locale.toString(view.receipt.size()))},
        {tr("Form"), tr("CMS signature with its content (.p7m)")}};
    return entry;
}

// A refusal is confirmed by a receipt too: it must not be called one of registration.
QString TimeLine::receiptWord(const std::optional<ActRecord> &act)
{
    if (act && act->registration.phase == Phase::Placed)
        return tr("Confirmation of placement");
    const bool isRegistered = act && !act->registration.registrationNumber.isEmpty() &&
                              act->registration.phase != Phase::RegistrationRefused;
    return isRegistered ? tr("Registration receipt") : tr("Receipt of the window");
}

QList<TimeLineEntry> TimeLine::folded(const QList<TimeLineEntry> &entries) const
{
    QList<TimeLineEntry> lines;
    for (qsizetype from = 0; from < entries.size();) {
        qsizetype to = from + 1;
        while (to < entries.size() && !entries.at(from).fold.isEmpty() &&
               entries.at(to).fold == entries.at(from).fold)
            ++to;
        lines.append(to - from == 1 ? entries.at(from) : folded(entries, from, to));
        from = to;
    }
    return lines;
}

TimeLineEntry TimeLine::folded(const QList<TimeLineEntry> &entries, qsizetype from,
                               qsizetype to) const
{
    TimeLineEntry line = entries.at(from);
    const TimeLineEntry &last = entries.at(to - 1);
    line.word = tr("%1, tries: %2").arg(line.word, m_locale.toString(to - from));
    line.sentence =
        tr("%1 The last of these tries: %2.").arg(last.sentence, moment(last.at, m_locale));
    for (qsizetype i = from + 1; i < to; ++i) {
        line.facts.append(TimeLineEntry::Fact());
        line.facts.append({tr("Next try"), moment(entries.at(i).at, m_locale)});
        line.facts += entries.at(i).facts;
    }
    line.raw = last.raw;
    return line;
}

} // namespace okno

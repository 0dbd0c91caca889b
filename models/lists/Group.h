#pragma once

#include <QtGlobal>

#include <array>

namespace okno {

struct ActStatus;
struct DocumentSummary;

// The five groups into which every state folds for people.
enum class Group : quint8 { NeedsAction, Waiting, Done, Failed, Draft };
constexpr int groupCount = 5;

// NeedsAction: a person must sign, send or look; Waiting: the program or the window is at it;
// Failed: refused for good, which only a new document mends.
Group groupOf(const DocumentSummary &summary);
Group groupOf(const ActStatus &status); // of what is signed

// How many documents each group has, of those that are indexed.
struct GroupCounts {
    std::array<int, groupCount> documents{};
    int indexed = 0;
    int total = 0; // more than indexed while a large workspace is being read
    int of(Group group) const { return documents[static_cast<size_t>(group)]; }
};

} // namespace okno

#pragma once

#include "ui/shell/Theme.h"

#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace okno {

// A short list of facts, each a name above its value, some with a verdict beside the name. Values
// are plain text, wrap and can be copied.
class FactList final : public QWidget
{
    Q_OBJECT
public:
    struct Verdict {
        QString iconName;
        theme::Tone tone = theme::Tone::Neutral;
        QString word;
    };
    struct Fact {
        QString name;
        QString value;
        std::optional<Verdict> verdict = {};
        bool isFixed = false; // digests and codes
    };
    explicit FactList(QWidget *parent = nullptr);
    void setFacts(const QList<Fact> &facts);

private:
    QWidget *makeRow(const Fact &fact);
    QVBoxLayout *m_layout;
};

// "3fa2 0bc1 …": digests are compared by people in groups.
QString groupedHex(const QByteArray &bytes);

} // namespace okno

#pragma once

#include "ui/outbox/ActWords.h"

#include <QScrollArea>

class QGridLayout;
class QLabel;

namespace okno {

class StateLine;

// All that is known of the current row, written out: nothing of it is cut as a column may be.
class ActDetails final : public QScrollArea
{
    Q_OBJECT
public:
    explicit ActDetails(QWidget *parent = nullptr);
    void show(const OutboxPage::Item &item, const ActWords &words);
    void clear();

private:
    // A name beside its value; both hidden while there is no value.
    struct Row {
        QLabel *name = nullptr;
        QLabel *value = nullptr;
    };
    Row addRow(QGridLayout &grid, const QString &name, const char *objectName);
    static void set(const Row &row, const QString &text);

    StateLine *m_state;
    Row m_waitsFor;
    Row m_nextTry;
    Row m_windowSays;
    Row m_document;
    Row m_principal;
    Row m_reference;
};

} // namespace okno

#pragma once

#include "ui/matter/TimeLineEntry.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace okno {

class WishButton;

// Everything behind one line of the time line: the facts and the reply as it was received, to read,
// to select and to copy.
class EntryDetails final : public QWidget
{
    Q_OBJECT
public:
    explicit EntryDetails(QWidget *parent = nullptr);
    // when: its time in words.
    void show(const TimeLineEntry &entry, const QString &when);

Q_SIGNALS:
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void copyAll();
    void copyRaw();

    QByteArray m_raw;
    QString m_shown; // of which entry
    QLabel *m_title;
    QPlainTextEdit *m_text;
    WishButton *m_copyAll;
    WishButton *m_copyRaw;
    WishButton *m_close;
};

} // namespace okno

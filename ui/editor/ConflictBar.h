#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace okno {

// Another program changed the same document: both versions are kept, a person says which goes on.
class ConflictBar final : public QFrame
{
    Q_OBJECT
public:
    explicit ConflictBar(QWidget *parent = nullptr);
    // fields: where the two differ, in words.
    void show(const QStringList &fields);

Q_SIGNALS:
    void mineChosen();
    void theirsChosen();

private:
    QLabel *m_text;
    QPushButton *m_mine;
    QPushButton *m_theirs;
};

} // namespace okno

#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace okno {

// Something that takes its time and goes on in the background: what, how much of it is done, and
// the way to stop it (the button, or Esc while it has the focus). Short work never shows.
class ProgressLine final : public QFrame
{
    Q_OBJECT
public:
    explicit ProgressLine(const QString &what, QWidget *parent = nullptr);
    // total 0: nobody knows how much it is.
    void setProgress(int done, int total);
    // One step of several, in bytes.
    void setBytes(const QString &step, qint64 done, qint64 total);
    QString sentence() const; // what it says
    void finish();            // hides and deletes itself

Q_SIGNALS:
    void cancelRequested(); // once

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void lay();
    void cancel();

    QString m_what;
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

} // namespace okno

#pragma once

#include "models/base/SecretBytes.h"

#include <QWidget>

#include <memory>

class QPushButton;

namespace okno {

class NewSecret;
class PathField;
class StateLine;

// When the last backup was written, and what a new one needs: its file, and a passphrase of its
// own, twice. How far it is, the window shows.
class BackupPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit BackupPanel(QWidget *parent = nullptr);
    void setLast(const QString &sentence); // empty: there was none
    void setFile(const QString &path);     // where the next one would go
    void setBusy(bool isBusy);
    // Folded again, with nothing typed left in it.
    void fold();

Q_SIGNALS:
    void unfolded(); // it is higher now
    void backupRequested(const QString &file, std::shared_ptr<const okno::SecretBytes> passphrase);

private:
    void arrange();
    void submit();
    StateLine *m_last;
    QPushButton *m_fold;
    QWidget *m_part;
    PathField *m_file;
    StateLine *m_fileProblem;
    NewSecret *m_secret;
    QPushButton *m_write;
};

} // namespace okno

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace okno {

class PathField;
class StateLine;

// Signing with another program (CryptoPro, ViPNet, NCALayer …): the frozen files go out for a
// certificate, two signatures come back. Folded until it is wanted.
class OtherProgram final : public QWidget
{
    Q_OBJECT
public:
    explicit OtherProgram(QWidget *parent = nullptr);
    void reset();
    // The files lie there now; their signatures are expected.
    void setFiles(const QString &folder);

Q_SIGNALS:
    void handOutRequested(const QString &certificateFile, const QString &folder);
    void takeBackRequested(const QStringList &signatureFiles);
    void unfolded(); // there is more to see

private:
    void makeBody();
    void handOut();
    void askForSignatures();
    void takeBack(const QStringList &files);
    QPushButton *m_fold;
    QWidget *m_body;
    PathField *m_certificate = nullptr;
    PathField *m_folder = nullptr;
    QPushButton *m_handOut = nullptr;
    QLabel *m_files = nullptr;
    QPushButton *m_takeBack = nullptr;
    StateLine *m_problem = nullptr;
    QString m_filesFolder;
};

} // namespace okno

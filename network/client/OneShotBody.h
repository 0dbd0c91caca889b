#pragma once

#include <QIODevice>

namespace okno {

// The body of a request that must leave at most once. QNetworkAccessManager silently repeats a POST
// whose connection closed without an answer; it cannot repeat a sequential device that it may not
// buffer, and gives up instead (reliability.md, traps 1 and 2). So this device says that it is
// sequential and never goes back. It also remembers whether a byte was taken: as long as none was,
// the window cannot have seen the act.
class OneShotBody final : public QIODevice
{
public:
    explicit OneShotBody(QByteArray bytes, QObject *parent = nullptr);
    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool seek(qint64) override { return false; }
    qint64 bytesAvailable() const override;
    qint64 size() const override { return m_bytes.size(); }
    bool hasBegun() const { return m_taken > 0; }

protected:
    qint64 readData(char *data, qint64 maximum) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_taken = 0;
};

} // namespace okno

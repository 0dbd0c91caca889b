#include "models/base/SecretFile.h"

#include "models/base/WriteFailure.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace okno {

namespace {

constexpr qsizetype maxSecretFile = 64 * 1024;

class Descriptor
{
public:
    explicit Descriptor(int fd) : m_fd(fd) {}
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)
    bool isOpen() const { return m_fd >= 0; }
    int fd() const { return m_fd; }

private:
    int m_fd;
};

bool writeAll(int fd, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(fd, bytes.data(), static_cast<size_t>(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes = bytes.sliced(written);
    }
    return true;
}

// Everything up to the limit; -1 when the file cannot be read.
qsizetype readAll(int fd, SecretBytes &target)
{
    qsizetype size = 0;
    while (size < target.size()) {
        const ssize_t got =
            ::read(fd, target.data() + size, static_cast<size_t>(target.size() - size));
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return got < 0 ? -1 : size;
        size += got;
    }
    return size;
}

} // namespace

Result<SecretBytes> readSecretFile(const QString &path, Exposure exposure)
{
    const QByteArray name = QFile::encodeName(path);
    const Descriptor file(::open(name.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    struct stat facts = {};
    if (!file.isOpen() || ::fstat(file.fd(), &facts) != 0 || !S_ISREG(facts.st_mode))
        return fail(FailureCode::FileUnreadable, path);
    // Judged on the open file, so that nobody can exchange it between the check and the reading.
    const bool exposed = (facts.st_mode & (S_IRWXG | S_IRWXO)) != 0 || facts.st_uid != ::geteuid();
    if (exposed && exposure == Exposure::Refuse)
        return fail(FailureCode::PassphraseFileExposed, path,
                    QString::number(facts.st_mode & 0777, 8));
    SecretBytes whole = SecretBytes::ofSize(maxSecretFile + 1);
    const qsizetype size = readAll(file.fd(), whole);
    if (size < 0)
        return fail(FailureCode::FileUnreadable, path);
    if (size > maxSecretFile)
        return fail(FailureCode::InputTooLarge, path);
    QByteArrayView content = whole.view().first(size);
    if (content.endsWith('\n'))
        content.chop(1);
    if (content.endsWith('\r'))
        content.chop(1);
    return SecretBytes(content);
}

Result<void> createSecretFile(const QString &path, QByteArrayView bytes)
{
    const QByteArray name = QFile::encodeName(path);
    const Descriptor file(
        ::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR));
    if (!file.isOpen())
        return writeFailure(path, errno);
    if (writeAll(file.fd(), bytes) && ::fsync(file.fd()) == 0)
        return {};
    const int error = errno;
    ::unlink(name.constData());
    return writeFailure(path, error);
}

} // namespace okno

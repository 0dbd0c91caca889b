#pragma once

#include <QByteArrayView>

#include <memory>

namespace okno {

// Bytes of a secret (password, PIN, sealing key): in pages locked against swapping and left out of
// core dumps where the system allows it, wiped when dropped, never implicitly copied.
class SecretBytes
{
public:
    SecretBytes() = default;
    explicit SecretBytes(QByteArrayView bytes);
    // An uninitialised secret of that size, to be filled through data().
    static SecretBytes ofSize(qsizetype size);
    ~SecretBytes();
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;

    SecretBytes clone() const { return SecretBytes(view()); }
    qsizetype size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    char *data() { return m_data; }
    const char *data() const { return m_data; }
    QByteArrayView view() const { return {m_data, m_size}; }
    // Constant in time for equal sizes.
    bool equals(const SecretBytes &other) const;

private:
    void release() noexcept;
    char *m_data = nullptr;
    qsizetype m_size = 0;
};

} // namespace okno

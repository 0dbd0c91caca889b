#include "models/base/SecretBytes.h"

#include "models/base/LockedMemory.h"

#include <cstring>
#include <utility>

namespace okno {

SecretBytes::SecretBytes(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return;
    *this = ofSize(bytes.size());
    std::memcpy(m_data, bytes.data(), static_cast<size_t>(bytes.size()));
}

SecretBytes SecretBytes::ofSize(qsizetype size)
{
    SecretBytes secret;
    if (size > 0) {
        secret.m_data = allocateLockedPages(size);
        secret.m_size = size;
    }
    return secret;
}

SecretBytes::~SecretBytes()
{
    release();
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0))
{
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    if (this != &other) {
        release();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

bool SecretBytes::equals(const SecretBytes &other) const
{
    if (m_size != other.m_size)
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < m_size; ++i)
        difference |= static_cast<unsigned char>(m_data[i] ^ other.m_data[i]);
    return difference == 0;
}

void SecretBytes::release() noexcept
{
    releaseLockedPages(m_data, m_size);
    m_data = nullptr;
    m_size = 0;
}

} // namespace okno

#include "models/base/StrictJson.h"

#include <QJsonDocument>
#include <QSet>

namespace okno {

namespace {

constexpr int deepestNesting = 32;

// Walks the grammar once to find what QJsonDocument forgives; values are QJsonDocument's affair.
class Scanner
{
public:
    explicit Scanner(const QByteArray &bytes) : m_bytes(bytes) {}

    bool isObjectOnly()
    {
        skipSpace();
        if (peek() != '{' || !value(0))
            return false;
        skipSpace();
        return m_at == m_bytes.size();
    }
    qsizetype offset() const { return m_at; }

private:
    char peek() const { return m_at < m_bytes.size() ? m_bytes.at(m_at) : '\0'; }
    void skipSpace()
    {
        while (m_at < m_bytes.size() && QByteArrayView(" \t\r\n").contains(m_bytes.at(m_at)))
            ++m_at;
    }
    bool take(char c)
    {
        skipSpace();
        if (peek() != c)
            return false;
        ++m_at;
        return true;
    }

    bool value(int depth)
    {
        skipSpace();
        if (depth > deepestNesting)
            return false;
        switch (peek()) {
        case '{':
            return object(depth);
        case '[':
            return array(depth);
        case '"': {
            QString ignored;
            return string(ignored);
        }
        default:
            return scalar();
        }
    }

    bool object(int depth)
    {
        ++m_at;
        if (take('}'))
            return true;
        QSet<QString> keys;
        do {
            skipSpace();
            QString key;
            if (!string(key) || keys.contains(key) || !take(':') || !value(depth + 1))
                return false;
            keys.insert(key);
        } while (take(','));
        return take('}');
    }

    bool array(int depth)
    {
        ++m_at;
        if (take(']'))
            return true;
        do {
            if (!value(depth + 1))
                return false;
        } while (take(','));
        return take(']');
    }

    bool string(QString &text)
    {
        if (peek() != '"')
            return false;
        const qsizetype start = m_at++;
        while (m_at < m_bytes.size() && m_bytes.at(m_at) != '"')
            m_at += m_bytes.at(m_at) == '\\' ? 2 : 1;
        if (m_at >= m_bytes.size())
            return false;
        ++m_at;
        // Qt decodes the escapes; what it cannot decode, a lone surrogate or a NUL is not text.
        const QJsonDocument decoded =
            QJsonDocument::fromJson('[' + m_bytes.sliced(start, m_at - start) + ']');
        text = decoded[0].toString();
        return decoded.isArray() && text.isValidUtf16() && !text.contains(QChar(u'\0'));
    }

    bool scalar()
    {
        const qsizetype start = m_at;
        while (m_at < m_bytes.size() && !QByteArrayView(",]} \t\r\n").contains(m_bytes.at(m_at)))
            ++m_at;
        const QByteArrayView text(m_bytes.constData() + start, m_at - start);
        const bool isWhole =
            !text.isEmpty() && !text.contains('.') && !text.contains('e') && !text.contains('E');
        // QJsonDocument would round a whole number that is too long to another one.
        bool fits = true;
        if (isWhole && (text.startsWith('-') || QByteArrayView("0123456789").contains(text.at(0))))
            text.toByteArray().toLongLong(&fits);
        return fits && m_at > start;
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
};

} // namespace

Result<QJsonObject> parseStrictObject(const QByteArray &bytes)
{
    Scanner scanner(bytes);
    if (!scanner.isObjectOnly())
        return fail(FailureCode::ReplyMalformed, QString::number(scanner.offset()));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return fail(FailureCode::ReplyMalformed, QString::number(error.offset));
    return document.object();
}

} // namespace okno

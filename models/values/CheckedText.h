#pragma once

#include <QString>

#include <optional>

namespace okno {

// A code or number that cannot be wrong in itself: Rule::accepts(QStringView) says which texts are
// members, parse() is the only maker, and the text is kept as given (fixed-width codes are never
// numbers). Surrounding white space is not forgiven: values come from files and fields as they are.
template <class Rule>
class CheckedText
{
public:
    static std::optional<CheckedText> parse(QStringView text)
    {
        if (!Rule::accepts(text))
            return std::nullopt;
        return CheckedText(text.toString());
    }
    const QString &toString() const { return m_text; }
    bool operator==(const CheckedText &) const = default;

private:
    explicit CheckedText(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

} // namespace okno

#include "tests/support/XmlValues.h"

#include <QDate>
#include <QRegularExpression>

namespace okno::test {
namespace {

const QString letters =
    QStringLiteral("АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯабвгдежзABCDEFGHIJKLMNOPQRSTUVWXYZabcxyz");

int between(QRandomGenerator &random, int low, int high)
{
    return high <= low ? low : random.bounded(low, high + 1);
}

// Recursive descent over the pattern; writes as it goes. A branch that is not taken is read with
// m_isMuted, so that its characters are skipped.
class PatternText
{
public:
    PatternText(const QString &pattern, QRandomGenerator &random)
        : m_pattern(pattern), m_random(random)
    {
    }
    QString run() { return alternatives(); }

private:
    bool isAtEnd() const { return m_at >= m_pattern.size(); }
    QChar peek() const { return isAtEnd() ? QChar() : m_pattern[m_at]; }
    QString alternatives()
    {
        QStringList branches{sequence()};
        while (peek() == u'|') {
            ++m_at;
            branches.append(sequence());
        }
        return branches[between(m_random, 0, static_cast<int>(branches.size()) - 1)];
    }
    QString sequence()
    {
        QString out;
        while (!isAtEnd() && peek() != u'|' && peek() != u')') {
            const qsizetype begin = m_at;
            QString piece = atom();
            const qsizetype end = m_at;
            const auto [low, high] = quantifier();
            const qsizetype after = m_at;
            const int times = between(m_random, low, high);
            for (int i = 0; i < times; ++i) { // read anew, so that each repetition differs
                m_at = begin;
                out += atom();
                Q_ASSERT(m_at == end);
            }
            m_at = after;
        }
        return out;
    }
    QString atom()
    {
        const QChar c = m_pattern[m_at++];
        if (c == u'(') {
            const QString inner = alternatives();
            ++m_at; // )
            return inner;
        }
        if (c == u'[')
            return oneOf(charClass());
        if (c == u'\\')
            return escape(m_pattern[m_at++]);
        return c == u'.' ? oneOf(letters) : QString(c);
    }
    QString escape(QChar c)
    {
        if (c == u'd')
            return QString::number(between(m_random, 0, 9));
        if (c == u'D' || c == u'w' || c == u'S')
            return oneOf(letters);
        return c == u's' ? QStringLiteral(" ") : QString(c);
    }
    QString charClass()
    {
        QString allowed;
        while (peek() != u']') {
            QChar from = m_pattern[m_at++];
            if (from == u'\\') {
                from = m_pattern[m_at++];
                allowed += from == u'd' ? QStringLiteral("0123456789") : QString(from);
                continue;
            }
            QChar to = from;
            if (peek() == u'-' && m_pattern[m_at + 1] != u']') {
                to = m_pattern[m_at + 1];
                m_at += 2;
            }
            for (char16_t code = from.unicode(); code <= to.unicode(); ++code)
                allowed += QChar(code);
        }
        ++m_at;
        return allowed;
    }
    std::pair<int, int> quantifier()
    {
        constexpr int many = 4;
        if (isAtEnd())
            return {1, 1};
        switch (peek().unicode()) {
        case u'?':
            ++m_at;
            return {0, 1};
        case u'*':
            ++m_at;
            return {0, many};
        case u'+':
            ++m_at;
            return {1, many};
        case u'{':
            break;
        default:
            return {1, 1};
        }
        const qsizetype close = m_pattern.indexOf(u'}', m_at);
        const QStringList bounds = m_pattern.mid(m_at + 1, close - m_at - 1).split(u',');
        m_at = close + 1;
        const int low = bounds[0].toInt();
        if (bounds.size() == 1)
            return {low, low};
        return {low, bounds[1].isEmpty() ? low + many : bounds[1].toInt()};
    }
    QString oneOf(const QString &allowed)
    {
        return allowed[between(m_random, 0, static_cast<int>(allowed.size()) - 1)];
    }

    const QString &m_pattern;
    QRandomGenerator &m_random;
    qsizetype m_at = 0;
};

struct Limits {
    QString builtIn;
    QStringList enumeration;     // of the most derived level that has one
    QList<QStringList> patterns; // one list per level; a value needs one of each
    int minLength = 0;
    int maxLength = -1;
    int totalDigits = 12;
    int fractionDigits = 3;
    QString minimum;
    QString maximum;
};

void apply(const FormatFacet &facet, Limits &limits)
{
    const int number = facet.value.toInt();
    if (facet.name == QLatin1String("length"))
        limits.minLength = limits.maxLength = number;
    else if (facet.name == QLatin1String("minLength"))
        limits.minLength = qMax(limits.minLength, number);
    else if (facet.name == QLatin1String("maxLength"))
        limits.maxLength = limits.maxLength < 0 ? number : qMin(limits.maxLength, number);
    else if (facet.name == QLatin1String("totalDigits"))
        limits.totalDigits = qMin(limits.totalDigits, number);
    else if (facet.name == QLatin1String("fractionDigits"))
        limits.fractionDigits = qMin(limits.fractionDigits, number);
    else if (facet.name == QLatin1String("minInclusive") && limits.minimum.isEmpty())
        limits.minimum = facet.value;
    else if (facet.name == QLatin1String("maxInclusive") && limits.maximum.isEmpty())
        limits.maximum = facet.value;
}

Limits limitsOf(const FormatData &data, int type)
{
    Limits limits;
    while (type >= 0) {
        const FormatType &level = data.types[static_cast<std::size_t>(type)];
        QStringList patterns;
        QStringList enumeration;
        for (const FormatFacet &facet : level.facets) {
            if (facet.name == QLatin1String("pattern"))
                patterns.append(facet.value);
            else if (facet.name == QLatin1String("enumeration"))
                enumeration.append(facet.value);
            else
                apply(facet, limits);
        }
        if (!patterns.isEmpty())
            limits.patterns.append(patterns);
        if (limits.enumeration.isEmpty())
            limits.enumeration = enumeration;
        if (level.kind == FormatType::Kind::BuiltIn)
            limits.builtIn = level.name;
        type = level.base;
    }
    return limits;
}

QString number(const Limits &limits, bool isInteger, QRandomGenerator &random)
{
    const int fraction = isInteger ? 0 : between(random, 0, limits.fractionDigits);
    const int whole = between(random, 1, qMax(1, limits.totalDigits - limits.fractionDigits));
    QString digits = QString::number(between(random, 1, 9));
    for (int i = 1; i < whole; ++i)
        digits += QString::number(between(random, 0, 9));
    if (fraction > 0 && digits.size() + fraction <= limits.totalDigits) {
        digits += u'.';
        for (int i = 0; i < fraction; ++i)
            digits += QString::number(between(random, 0, 9));
    }
    const double value = digits.toDouble();
    const bool isTooLow = !limits.minimum.isEmpty() && value < limits.minimum.toDouble();
    const bool isTooHigh = !limits.maximum.isEmpty() && value > limits.maximum.toDouble();
    return isTooLow ? limits.minimum : isTooHigh ? limits.maximum : digits;
}

QString words(const Limits &limits, bool isToken, QRandomGenerator &random)
{
    const int longest = limits.maxLength < 0 ? 40 : qMin(limits.maxLength, 40);
    const int size = between(random, qMax(1, limits.minLength), qMax(longest, limits.minLength));
    const QString special = QStringLiteral("&<>\"'");
    QString out;
    while (out.size() < size) {
        const int dice = between(random, 0, 30);
        const bool isEdge = out.isEmpty() || out.size() + 1 == size || out.endsWith(u' ');
        if (dice == 0)
            out += special[between(random, 0, 4)];
        else if (dice < 5 && !(isToken && isEdge))
            out += u' ';
        else
            out += letters[between(random, 0, static_cast<int>(letters.size()) - 1)];
    }
    return out;
}

QString moment(const QString &builtIn, QRandomGenerator &random)
{
    const QDate date = QDate(2020, 1, 1).addDays(between(random, 0, 3000));
    const QTime time = QTime(0, 0).addSecs(between(random, 0, 86399));
    if (builtIn == QLatin1String("date"))
        return date.toString(Qt::ISODate);
    if (builtIn == QLatin1String("time"))
        return time.toString(Qt::ISODate);
    if (builtIn == QLatin1String("gYear"))
        return QString::number(date.year());
    if (builtIn == QLatin1String("gYearMonth"))
        return date.toString(QStringLiteral("yyyy-MM"));
    return date.toString(Qt::ISODate) + u'T' + time.toString(Qt::ISODate);
}

QString candidate(const Limits &limits, QRandomGenerator &random)
{
    const QString &type = limits.builtIn;
    if (!limits.enumeration.isEmpty())
        return limits
            .enumeration[between(random, 0, static_cast<int>(limits.enumeration.size()) - 1)];
    if (!limits.patterns.isEmpty()) {
        const QStringList &level = limits.patterns.first();
        return textOfPattern(level[between(random, 0, static_cast<int>(level.size()) - 1)], random);
    }
    if (type == QLatin1String("boolean"))
        return QStringList{QStringLiteral("true"), QStringLiteral("false"), QStringLiteral("1"),
                           QStringLiteral("0")}[between(random, 0, 3)];
    if (type == QLatin1String("duration"))
        return QStringLiteral("P%1D").arg(between(random, 1, 90));
    if (type == QLatin1String("base64Binary"))
        return QString::fromLatin1(QByteArray::number(random.generate()).toBase64());
    if (type == QLatin1String("decimal") || type.contains(QLatin1String("nteger")))
        return number(limits, type != QLatin1String("decimal"), random);
    if (type == QLatin1String("string") || type == QLatin1String("token") ||
        type == QLatin1String("normalizedString"))
        return words(limits, type == QLatin1String("token"), random);
    return moment(type, random);
}

bool fits(const Limits &limits, const QString &value)
{
    if (value.size() < limits.minLength ||
        (limits.maxLength >= 0 && value.size() > limits.maxLength))
        return false;
    return std::all_of(
        limits.patterns.begin(), limits.patterns.end(), [&](const QStringList &level) {
            return std::any_of(level.begin(), level.end(), [&](const QString &pattern) {
                return QRegularExpression(QRegularExpression::anchoredPattern(pattern))
                    .match(value)
                    .hasMatch();
            });
        });
}

} // namespace

QString textOfPattern(const QString &pattern, QRandomGenerator &random)
{
    return PatternText(pattern, random).run();
}

QString valueOf(const FormatData &data, int type, QRandomGenerator &random)
{
    constexpr int tries = 200;
    const Limits limits = limitsOf(data, type);
    QString value;
    for (int i = 0; i < tries; ++i) {
        value = candidate(limits, random);
        if (fits(limits, value))
            break;
    }
    return value;
}

} // namespace okno::test

#include "translations/FillIn.h"

namespace okno {

namespace {

// The frame that an empty value takes with it.
void dropEmpty(QString &sentence, int number)
{
    for (const auto &[before, after] : {std::pair(u": %", u""), std::pair(u" (%", u")"),
                                        std::pair(u" «%", u"»"), std::pair(u" “%", u"”")})
        sentence.remove(QStringView(before).toString() + QString::number(number) +
                        QStringView(after).toString());
}

} // namespace

QString fillIn(const QString &sentence, const QStringList &values)
{
    QString frame = sentence;
    for (int number = 1; number <= 9; ++number) {
        if (values.value(number - 1).isEmpty())
            dropEmpty(frame, number);
    }
    QString result;
    for (qsizetype i = 0; i < frame.size(); ++i) {
        const bool isPlace = frame[i] == u'%' && i + 1 < frame.size() && frame[i + 1] >= u'1' &&
                             frame[i + 1] <= u'9';
        if (isPlace)
            result += values.value(frame[++i].unicode() - u'1');
        else
            result += frame[i];
    }
    return result;
}

} // namespace okno

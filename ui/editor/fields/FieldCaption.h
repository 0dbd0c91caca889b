#pragma once

#include <QWidget>

class QLabel;

namespace okno {

// A field's box number and label, wrapped into a width that all captions share. No word of a label
// is wider than longestWord, so none is cut.
class FieldCaption final : public QWidget
{
public:
    FieldCaption(const QString &box, const QString &label, int longestWord,
                 QWidget *parent = nullptr);
    void setBuddy(QWidget *input);

private:
    QLabel *m_label;
};

} // namespace okno

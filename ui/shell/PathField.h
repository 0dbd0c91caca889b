#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace okno {

// The path of a file or folder: typed, or chosen in a file dialog.
class PathField final : public QWidget
{
    Q_OBJECT
public:
    enum class Mode { OpenFile, SaveFile, Folder };
    // filter: as QFileDialog's, "Key files (*.p12 *.pfx)".
    PathField(const QString &label, Mode mode, const QString &filter = {},
              QWidget *parent = nullptr);
    QString path() const;
    void setPath(const QString &path);
    void setDescription(const QString &description);

Q_SIGNALS:
    void changed();

private:
    void choose();
    Mode m_mode;
    QString m_filter;
    QLabel *m_label;
    QLineEdit *m_line;
    QPushButton *m_choose;
};

} // namespace okno

#include "ui/shell/PathField.h"

#include "ui/shell/Theme.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace okno {

namespace {

QFileDialog *makeDialog(PathField::Mode mode, const QString &title, const QString &filter,
                        QWidget *parent)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!filter.isEmpty())
        dialog->setNameFilter(filter);
    if (mode == PathField::Mode::SaveFile)
        dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(mode == PathField::Mode::Folder     ? QFileDialog::Directory
                        : mode == PathField::Mode::OpenFile ? QFileDialog::ExistingFile
                                                            : QFileDialog::AnyFile);
    dialog->setOption(QFileDialog::ShowDirsOnly, mode == PathField::Mode::Folder);
    return dialog;
}

} // namespace

PathField::PathField(const QString &label, Mode mode, const QString &filter, QWidget *parent)
    : QWidget(parent), m_mode(mode), m_filter(filter), m_label(new QLabel(label, this)),
      m_line(new QLineEdit(this)), m_choose(new QPushButton(tr("Choose…"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::grid / 2);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::grid);
    row->addWidget(m_line, 1);
    row->addWidget(m_choose);
    layout->addWidget(m_label);
    layout->addLayout(row);
    m_label->setBuddy(m_line);
    m_label->setWordWrap(true);
    m_line->setObjectName(QStringLiteral("path"));
    m_line->setAccessibleName(label);
    m_line->setMinimumHeight(theme::fieldHeight);
    m_choose->setObjectName(QStringLiteral("choose"));
    m_choose->setAccessibleName(tr("Choose: %1").arg(label));
    m_choose->setAutoDefault(true);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &PathField::changed);
    connect(m_choose, &QPushButton::clicked, this, &PathField::choose);
}

QString PathField::path() const
{
    const QString typed = m_line->text().trimmed();
    return typed.isEmpty() ? QString() : QDir::cleanPath(QDir::fromNativeSeparators(typed));
}

void PathField::setPath(const QString &path)
{
    m_line->setText(QDir::toNativeSeparators(path));
}

void PathField::setDescription(const QString &description)
{
    m_line->setAccessibleDescription(description);
}

void PathField::choose()
{
    QFileDialog *dialog = makeDialog(m_mode, m_label->text(), m_filter, this);
    const QFileInfo now(path());
    if (!path().isEmpty())
        dialog->setDirectory(m_mode == Mode::Folder ? now.absoluteFilePath() : now.absolutePath());
    if (m_mode == Mode::SaveFile)
        dialog->selectFile(now.fileName());
    connect(dialog, &QFileDialog::fileSelected, this, &PathField::setPath);
    dialog->open();
}

} // namespace okno

#pragma once

#include <QTableView>

namespace okno {

class BytesModel;

// Exactly the bytes that are signed, as text with line numbers. Nothing is left out; only the rows
// in sight are decoded.
class BytesView final : public QTableView
{
    Q_OBJECT
public:
    explicit BytesView(QWidget *parent = nullptr);
    void setBytes(const QByteArray &bytes);

protected:
    void changeEvent(QEvent *event) override;

private:
    void measure();
    BytesModel *m_model;
};

} // namespace okno

#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace okno {

// Widgets in reading order, in as many lines as the width asks for. In each line those that may
// grow share what is left.
class FlowLayout final : public QLayout
{
    Q_OBJECT
public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    using Line = std::vector<QLayoutItem *>;
    std::vector<Line> lines(int width) const;
    static int heightOf(const Line &line);
    int arrange(const QRect &rect, bool isReal) const;
    void place(const Line &line, const QRect &room) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace okno

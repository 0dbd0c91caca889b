#include "ui/shell/Style.h"

#include "ui/shell/Icons.h"
#include "ui/shell/Indicators.h"
#include "ui/shell/Theme.h"

#include <QAbstractScrollArea>
#include <QGuiApplication>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>

namespace okno::theme {

namespace {

constexpr qreal corner = 3;

bool has(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

void frame(QPainter *painter, const QRect &rect, const QColor &colour, qreal width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen{colour, width});
    painter->setBrush(Qt::NoBrush);
    const qreal half = width / 2;
    painter->drawRoundedRect(QRectF{rect}.adjusted(half, half, -half, -half), corner, corner);
    painter->restore();
}

void fill(QPainter *painter, const QRect &rect, const QColor &colour)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawRoundedRect(rect, corner, corner);
    painter->restore();
}

void ring(QPainter *painter, const QStyleOption *option, const QRect &rect)
{
    frame(painter, rect, ink(Tone::Accent, option->palette), 2);
}

QColor edge(const QStyleOption *option)
{
    const QColor colour = option->palette.color(QPalette::Mid);
    return has(option, QStyle::State_Enabled) ? colour : option->palette.color(QPalette::Midlight);
}

bool isDefaultButton(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    return button && button->features.testFlag(QStyleOptionButton::DefaultButton) &&
           has(option, QStyle::State_Enabled);
}

QColor pressed(const QColor &ground, const QPalette &palette)
{
    return isDark(palette) ? ground.lighter(125) : ground.darker(110);
}

QColor buttonGround(const QStyleOption *option)
{
    const bool isDefault = isDefaultButton(option);
    const QColor ground =
        isDefault ? tint(Tone::Accent, option->palette) : option->palette.color(QPalette::Button);
    if (has(option, QStyle::State_Sunken))
        return pressed(ground, option->palette);
    if (has(option, QStyle::State_On))
        return option->palette.color(QPalette::Highlight);
    if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled))
        return isDark(option->palette) ? ground.lighter(112) : ground.darker(104);
    return ground;
}

void drawButton(const QStyleOption *option, QPainter *painter)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool isFlat = button && button->features.testFlag(QStyleOptionButton::Flat);
    const bool isQuiet = !has(option, QStyle::State_Sunken) && !has(option, QStyle::State_On) &&
                         !has(option, QStyle::State_MouseOver);
    if (!isFlat || !isQuiet)
        fill(painter, option->rect, buttonGround(option));
    if (!isFlat)
        frame(painter, option->rect,
              isDefaultButton(option) ? ink(Tone::Accent, option->palette) : edge(option), 1);
    if (has(option, QStyle::State_HasFocus))
        ring(painter, option, option->rect);
}

void drawToolButton(const QStyleOption *option, QPainter *painter)
{
    const bool isRaised = !has(option, QStyle::State_AutoRaise);
    const bool isActive =
        has(option, QStyle::State_Sunken) || has(option, QStyle::State_On) ||
        (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled));
    if (isRaised || isActive)
        fill(painter, option->rect, buttonGround(option));
    if (has(option, QStyle::State_On))
        frame(painter, option->rect, ink(Tone::Accent, option->palette), 1);
    else if (isRaised)
        frame(painter, option->rect, edge(option), 1);
}

// Flat, with one line towards the page.
void drawToolBar(const QStyleOption *option, QPainter *painter)
{
    const auto *bar = qstyleoption_cast<const QStyleOptionToolBar *>(option);
    painter->fillRect(option->rect, option->palette.window());
    QRect line = option->rect;
    if (bar && bar->toolBarArea == Qt::LeftToolBarArea)
        line.setLeft(line.right());
    else
        line.setTop(line.bottom());
    painter->fillRect(line, option->palette.color(QPalette::Midlight));
}

void drawHeader(const QStyleOption *option, QPainter *painter)
{
    painter->fillRect(option->rect, option->palette.window());
    const QColor rule = option->palette.color(QPalette::Midlight);
    const QRect &rect = option->rect;
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), rule);
    painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), rule);
}

void drawLineEdit(const QStyleOption *option, QPainter *painter)
{
    frame(painter, option->rect, edge(option), 1);
    if (has(option, QStyle::State_HasFocus))
        ring(painter, option, option->rect);
}

} // namespace

Style::Style() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

// Enter presses the button that has the focus, as people expect, and not only inside dialogs.
void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *button = qobject_cast<QPushButton *>(widget))
        button->setAutoDefault(true);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect:
        return ring(painter, option, option->rect);
    case PE_PanelButtonCommand:
        return drawButton(option, painter);
    case PE_PanelButtonTool:
        return drawToolButton(option, painter);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawCheckBox(option, painter);
    case PE_IndicatorRadioButton:
        return drawRadioButton(option, painter);
    case PE_FrameLineEdit:
        return drawLineEdit(option, painter);
    case PE_Frame:
        if (qobject_cast<const QAbstractScrollArea *>(widget))
            return drawLineEdit(option, painter);
        break;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (element == CE_ToolBar)
        return drawToolBar(option, painter);
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea)
        return drawHeader(option, painter);
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    if (bar) { // the selection is too pale for a bar
        QStyleOptionProgressBar strong = *bar;
        strong.palette.setColor(QPalette::Highlight, ink(Tone::Accent, bar->palette));
        strong.palette.setColor(QPalette::HighlightedText, bar->palette.color(QPalette::Base));
        return QProxyStyle::drawControl(element, &strong, painter, widget);
    }
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (element == CE_PushButtonLabel && button && isDefaultButton(option)) {
        QStyleOptionButton accent = *button;
        accent.palette.setColor(QPalette::ButtonText, ink(Tone::Accent, button->palette));
        return QProxyStyle::drawControl(element, &accent, painter, widget);
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                               QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control != CC_ComboBox && control != CC_SpinBox)
        return;
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (combo && !combo->frame) // an editor inside a table
        return;
    frame(painter, option->rect, edge(option), 1);
    if (has(option, State_HasFocus))
        ring(painter, option, option->rect);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth: // room for the ring around lists and texts
        return qobject_cast<const QAbstractScrollArea *>(widget)
                   ? 2
                   : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return grid;
    case PM_HeaderDefaultSectionSizeVertical:
        return fieldHeight;
    case PM_FocusFrameHMargin: // between the edge of a cell and its text
    case PM_HeaderMargin:
        return 5;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
        return 16;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_ComboBox_AllowWheelScrolling: // scrolling a page must not change a value on the way
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_Table_GridLineColor:
        return static_cast<int>((option ? option->palette : QGuiApplication::palette())
                                    .color(QPalette::Midlight)
                                    .rgba());
    case SH_UnderlineShortcut: // keys are always shown, not only while Alt is held
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_LineEdit: {
        const auto *field = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (field && field->lineWidth == 0) // inside a spin box or a table
            return wanted;
        break;
    }
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return wanted;
        break;
    }
    case CT_PushButton:
        wanted.rwidth() += grid;
        break;
    case CT_ToolButton:
    case CT_ComboBox:
    case CT_SpinBox:
    case CT_HeaderSection:
        break;
    default:
        return wanted;
    }
    wanted.setHeight(qMax(wanted.height(), fieldHeight));
    return wanted;
}

QIcon Style::standardIcon(StandardPixmap which, const QStyleOption *option,
                          const QWidget *widget) const
{
    if (which == SP_LineEditClearButton)
        return icon(QStringLiteral("close"), Tone::Neutral,
                    widget ? widget->palette() : QGuiApplication::palette());
    return QProxyStyle::standardIcon(which, option, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option,
                            const QWidget *widget) const
{
    if (element == SE_PushButtonFocusRect)
        return option->rect;
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *field = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == SE_LineEditContents && field && field->lineWidth > 0)
        return rect.adjusted(3, 0, -3, 0); // room between the ring and the letters
    return rect;
}

} // namespace okno::theme

#pragma once

#include "models/kinds/KindSpec.h"
#include "models/store/DocumentStore.h"
#include "translations/Texts.h"

#include <QJsonObject>
#include <QTimer>
#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace okno {

class FlowLayout;
class PeriodBox;

// What the list of documents shows: groups with their counts, kind, period and words. Lines break
// where the page is narrow. Holds the page's own buttons at its front.
class FilterBar final : public QWidget
{
    Q_OBJECT
public:
    FilterBar(const Texts &texts, const KindCatalogue &kinds, QWidget *parent = nullptr);

    DocumentQuery query() const;
    bool isFiltering() const; // anything but all documents
    void clear();
    void setCounts(const GroupCounts &counts);
    void focusSearch();
    void type(const QString &text); // as if it had been typed into the search
    // To be kept over a restart; what a state names and there is no more is left out.
    QJsonObject state() const;
    void restoreState(const QJsonObject &state);

Q_SIGNALS:
    void queryChanged();  // at most once in 30 ms while one types
    void listRequested(); // Down or Enter in the search
    void newRequested();
    void importRequested();
    void tableMenuRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addActions(FlowLayout &flow);
    void addGroups(FlowLayout &flow);
    void addKinds(FlowLayout &flow, const Texts &texts, const KindCatalogue &kinds);
    void addPeriod(FlowLayout &flow);
    void addTable(FlowLayout &flow);
    void addSearch(FlowLayout &flow);
    void drawIcons();
    void tell(); // now

    // Made as they stand beside each other: Tab follows the making.
    QPushButton *m_new = nullptr;
    QPushButton *m_import = nullptr;
    QButtonGroup *m_groups = nullptr; // id: the group, or -2 for all
    QComboBox *m_kind = nullptr;
    PeriodBox *m_period = nullptr;
    QPushButton *m_table = nullptr;
    QLineEdit *m_search = nullptr;
    QAction *m_searchIcon = nullptr;
    QTimer m_typing;
    QLocale m_locale;
};

} // namespace okno

#pragma once

#include "models/kinds/KindSpec.h"
#include "models/store/DocumentStore.h"
#include "translations/Texts.h"

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

Q_SIGNALS:
    void queryChanged();  // at most once in 30 ms while one types
    void listRequested(); // Down or Enter in the search
    void newRequested();
    void importRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addActions(FlowLayout &flow);
    void addGroups(FlowLayout &flow);
    void addKinds(FlowLayout &flow, const Texts &texts, const KindCatalogue &kinds);
    void addSearch(FlowLayout &flow);
    void drawIcons();
    void tell(); // now

    QPushButton *m_new;
    QPushButton *m_import;
    QButtonGroup *m_groups; // id: the group, or -2 for all
    QComboBox *m_kind;
    PeriodBox *m_period;
    QLineEdit *m_search;
    QAction *m_searchIcon;
    QTimer m_typing;
    QLocale m_locale;
};

} // namespace okno

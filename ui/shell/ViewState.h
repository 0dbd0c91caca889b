#pragma once

#include <QJsonArray>
#include <QJsonObject>

class QHeaderView;
class QSplitter;

namespace okno {

// How a person arranged a table or its neighbours, to be kept over a restart. A state that is
// damaged, or of another number of columns or parts as an older program had, is ignored as a whole.

// Order and widths of the columns, which are hidden, and what the rows are sorted by.
QJsonObject viewState(const QHeaderView &header);
bool restoreViewState(QHeaderView &header, const QJsonObject &state);

// before: the state of last time, which goes on where the parts are not on the screen.
QJsonArray viewState(const QSplitter &splitter, const QJsonValue &before);
bool restoreViewState(QSplitter &splitter, const QJsonValue &state);

} // namespace okno

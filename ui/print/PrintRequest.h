#pragma once

#include "models/document/Document.h"
#include "models/document/Registration.h"

#include <functional>

namespace okno {

// What is printed and what is known of it.
struct PrintRequest {
    Document document;
    QString language = QStringLiteral("ru");
    QString number;        // for the file's title
    bool isSigned = false; // else every page says «ПРОЕКТ», unless customs sent it
    bool isTraining = false;
    Registration registration; // of its act; its number stands in box A
    // Called now and then with sheets done and all of them; false: stop.
    std::function<bool(int done, int total)> told = {};
};

struct PrintReport {
    int pages = 0;
    int sheets = 0;      // of the form
    int supplements = 0; // boxes that go on on the supplement
};

} // namespace okno

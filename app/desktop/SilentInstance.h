#pragma once

class QApplication;
class QString;

namespace okno {

// Another program holds the workspace and does not answer: says so in a window of its own and what
// to do. Returns the exit code when it was read.
int sayThatItIsSilent(QApplication &application, const QString &workspaceFolder);

} // namespace okno

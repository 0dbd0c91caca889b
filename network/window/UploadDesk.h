#pragma once

#include "network/window/FileStore.h"
#include "network/window/RouteTable.h"

namespace okno::window {

// Files by tus 1.0.0 in its smallest form: creation, HEAD, PATCH with a SHA-256 of each part.
class UploadDesk
{
public:
    static constexpr qint64 largestFile = 64 * 1024 * 1024;
    static constexpr qint64 largestPart = 8 * 1024 * 1024;

    explicit UploadDesk(FileStore &files) : m_files(files) {}
    void addRoutes(RouteTable &routes);

private:
    using Work = Answer (UploadDesk::*)(const Call &);
    void add(RouteTable &routes, const char *method, const char *pattern, Work work);
    Answer create(const Call &call);
    Answer offset(const Call &call);
    Answer append(const Call &call);
    Answer state(const Call &call);
    FileStore &m_files;
};

} // namespace okno::window

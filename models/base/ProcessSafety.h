#pragma once

namespace okno {

// For programs that hold secrets, first thing in main(): no core dumps, no memory reading by others
// of the same user, files private by default. On Windows: no DLL from the working folder.
void makeProcessSafe();

} // namespace okno

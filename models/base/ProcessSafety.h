#pragma once

namespace okno {

// For programs that hold secrets, first thing in main(): no core dumps, no memory reading by others
// of the same user, files private by default. On Windows: no DLL from the working folder.
void makeProcessSafe();

// Last thing in main(), when every object of the program is gone and all is on disk: the code to return.
// On Windows it does not come back: DLLs that are told of the end may wait for ever for a thread that
// ended just before (seen in libstdc++ 12 after the thread of a command).
int endProcess(int code);

} // namespace okno

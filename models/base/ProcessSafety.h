#pragma once

namespace okno {

// For programs that hold secrets, first thing in main(): no core dumps, no memory reading by others
// of the same user, files private by default. On Windows: no DLL from the working folder.
void makeProcessSafe();

// Last thing in main(), when every object of the program is gone and all is on disk. It does not come
// back: what libraries do at the exit is not safe beside a thread that ended just before. OpenSSL's
// clean-up and that thread's own free the same memory (seen: double free after `verify`), and on
// Windows DLLs wait for it for ever (seen in libstdc++ 12).
[[noreturn]] void endProcess(int code);

} // namespace okno

#pragma once

namespace okno {

// windows-1251 for a libxml2 that was built without iconv: the coding of the tax service's files.
// As xmlCharEncodingInputFunc and xmlCharEncodingOutputFunc want it: sizes go in as room and come
// back as what was used; the result is the size written, -2 at a character that the other side does
// not have.
int windows1251ToUtf8(unsigned char *out, int *outSize, const unsigned char *in, int *inSize);
int utf8ToWindows1251(unsigned char *out, int *outSize, const unsigned char *in, int *inSize);

} // namespace okno

#pragma once

#include "models/ports/SignatureVerifier.h"
#include "tests/support/test-pki/TestPki.h"

#include <QList>

namespace okno::test {

// A document, bytes that claim to be its detached signature, and what a verifier has to say of
// them.
struct Forgery {
    QByteArray name;
    QByteArray content;
    QByteArray signature;
    Indication indication = Indication::Indeterminate;
    SubIndication subIndication = SubIndication::None;
};

// The attacks of signing.md, 2.1 and reliability.md, faults 50 and 51, on signatures made under
// this authority, and first of all a valid one ("valid"), so that a verifier that refuses
// everything fails as well.
QList<Forgery> makeForgeries(const TestPki &pki);

} // namespace okno::test

#pragma once

#include "models/base/Result.h"
#include "models/document/Certificate.h"
#include "models/document/Principal.h"

namespace okno {

// Finds the link that lets this certificate's owner act for the principal on a day. Compared are
// tax numbers, never names alone: the certificate's organisation with the principal, its person
// with the link. AuthorityRefused, with what did not agree as place: "organisation", "person",
// "validity", "none".
Result<Authority> authorityFor(const Principal &principal, const QList<Authority> &authorities,
                               const Certificate &certificate, const QDate &day);

bool isInForce(const Authority &authority, const QDate &day);

} // namespace okno

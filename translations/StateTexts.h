#pragma once

#include "models/document/Registration.h"
#include "models/document/Submission.h"
#include "models/rules/Finding.h"
#include "models/store/DocumentStore.h"

namespace okno {

// English sources of the labels of words.md, context "state".
const char *documentStateSource(DocumentState state);
const char *actStateSource(ActState state);
const char *gateSource(Gate gate);
const char *phaseSource(Phase phase);
const char *outcomeSource(Outcome outcome);
const char *severitySource(Finding::Severity severity);

// What is wrong and what to do, context "finding": %1 the field, %2 its value, %3 what is expected.
struct SchemaSource {
    const char *message;
    const char *cure;
};
SchemaSource schemaSource(const QString &findingId);

} // namespace okno

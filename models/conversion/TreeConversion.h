#pragma once

#include "models/conversion/DocumentConversion.h"
#include "models/formats/FormatFields.h"

#include <QSet>

namespace okno {

// One pass over one document: the tree of the other format, and which values of the source it has.
class TreeConversion
{
public:
    TreeConversion(const FormatSpec &from, const FormatSpec &to, const ConversionTable &table,
                   int side);
    // The source has to outlive this object's last call.
    Document convert(const Document &source);
    // What the result has not, in the order of the source; removed: places of the result that were
    // taken away again.
    QList<DocumentConversion::Left> left(const QList<FieldPath> &removed) const;

private:
    struct Source {
        const Node *node = nullptr;
        FieldPath path;
        QList<const Node *> selectors; // fields that told rows on the way apart
    };
    struct Target {
        Node *node = nullptr;
        FieldPath path;
    };

    const ConversionSteps &fromSteps(const ConversionPair &pair) const;
    const ConversionSteps &toSteps(const ConversionPair &pair) const;
    QString wanted(const ConversionStep &step) const;
    const Node *selected(const Node &row, const ConversionStep &step) const;
    QList<Source> find(const Source &group, const ConversionSteps &steps) const;
    Target make(const Target &group, const ConversionSteps &steps, bool isNewRow);
    Target child(const Target &group, const ConversionStep &step, bool isNewRow);
    QString textAt(const Target &group, const ConversionSteps &steps) const;
    bool isKnown(const Target &group, const ConversionSteps &steps) const;
    bool isList(const Target &group, const ConversionSteps &steps) const;

    bool convertPart(const QString &name, const Source &source, const Target &target);
    bool convertPair(const ConversionPair &pair, const Source &source, const Target &target);
    bool convertGroups(const ConversionPair &pair, const Source &source, const Target &target);
    bool convertValues(const ConversionPair &pair, const Source &source, const Target &target);
    void repeat(const ConversionPair &pair, const Source &source, const Target &target);
    bool carry(const Source &value, const QString &text, const Target &group,
               const ConversionSteps &steps);
    void addConstants(const Target &root);
    QString implied(const ConversionPair &pair, const Source &group) const;
    Source firstRoot() const;
    QString firstText(const Source &from, const QList<ConversionSteps> &places) const;
    QString countryOf(const Source &source, const Target &target) const;
    QString nationalCurrency() const;
    bool isImplied(const Node &node, const FieldPath &path) const;
    void collect(const Node &node, const FieldPath &path, const QSet<const Node *> &gone,
                 QList<DocumentConversion::Left> &result) const;

    const FormatSpec &m_fromFormat;
    FormatFields m_from;
    FormatFields m_to;
    const FormatSpec &m_toFormat;
    const ConversionTable &m_table;
    std::size_t m_side;
    const Document *m_source = nullptr;
    Node m_result;
    RowId m_nextRow = 1;
    QSet<const Node *> m_carried;
    QHash<FieldPath, const Node *> m_origins; // place in the result → node of the source
};

} // namespace okno

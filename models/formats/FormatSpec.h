#pragma once

#include "models/base/Result.h"
#include "models/document/FieldPath.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <memory>

namespace okno {

// A wire format read from models/formats/<format>.json: namespaces, types with facets, ordered
// content models, and for each element the field id that it carries. It is what the importer
// derives from an official XSD set: names, order, cardinality, facets; no documentation.
struct FormatData; // the parsed tree; models/formats/FormatData.h, for models/formats only

class FormatSpec
{
public:
    static Result<FormatSpec> fromJson(const QByteArray &json);
    QString id() const;       // "esadout-5.23.0"
    QString kind() const;     // "goods-declaration"
    QString rootName() const; // "ESADout_CU"
    QString rootNamespace() const;
    // The namespace without its version, and the name: the same in every version of a document.
    QString family() const;
    // Every element and attribute path that a file may have ("ESADout_CU/…/@DocumentModeID" by
    // local names).
    QStringList wirePaths() const;
    // "ESADout_CUGoodsShipment/ESADout_CUGoods/GrossWeightQuantity" (with or without the root,
    // local names, positions "[2]" or rows "#7" kept) → the same path in field ids. FieldUnknown
    // otherwise.
    Result<QString> fieldPathText(const QString &wirePath) const;
    // The wire path of a field key ("shipment/goods/grossWeight"); empty when the format lacks it.
    QString wirePath(const QString &fieldKey) const;
    bool isList(const QString &fieldKey) const;
    // It holds other elements and no text of its own.
    bool isGroup(const QString &fieldKey) const;
    const FormatData &data() const { return *m_data; }
    // The first day on which new documents are made in it; null: in force as long as we know.
    QDate inForce() const { return m_inForce; }
    void setInForce(const QDate &day) { m_inForce = day; }

private:
    std::shared_ptr<const FormatData> m_data;
    QDate m_inForce;
};

// The formats compiled in (":/okno/formats/*.json"), found by id or by the root element of a file.
class FormatCatalogue
{
public:
    static Result<FormatCatalogue> builtIn();
    void add(FormatSpec format) { m_formats.append(std::move(format)); }
    const FormatSpec *format(QStringView id) const;
    // Of the formats of a document (those whose root elements differ in the version only), the
    // newest that is in force on the day. given: one of them. Null when it is not known.
    const FormatSpec *inForce(QStringView given, const QDate &day) const;
    const FormatSpec *byRoot(QStringView rootNamespace, QStringView rootName) const;
    const QList<FormatSpec> &all() const { return m_formats; }

private:
    QList<FormatSpec> m_formats;
};

} // namespace okno

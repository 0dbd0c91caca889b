#include "models/formats/FormatData.h"

#include "models/base/Result.h"

#include <algorithm>

namespace okno {
namespace {

constexpr int maxNamespaces = 255; // one byte of formatKey
// Of all types together, inherited ones counted again; the largest official document has 2,000.
constexpr qsizetype maxChildren = 100'000;

// Works out the derived members of all types, each type after its base.
class Completion
{
public:
    explicit Completion(FormatData &data) : m_data(data), m_state(data.types.size(), State::New) {}
    std::optional<Failure> run();

private:
    enum class State : quint8 { New, Running, Done };
    struct Place {
        bool isShared = false; // inside a repeated group
        bool isRequired = true;
        int order = 0;
    };

    bool isType(int index) const
    {
        return index >= 0 && static_cast<std::size_t>(index) < m_data.types.size();
    }
    bool isNamespace(int index) const { return index >= 0 && index < m_data.namespaces.size(); }
    void broken(const QString &place, const char *detail);
    int nameId(const QByteArray &name)
    {
        const int next = static_cast<int>(m_data.nameIds.size());
        return *m_data.nameIds.insert(name, m_data.nameIds.value(name, next));
    }
    void complete(int index);
    void inherit(FormatType &type);
    void collect(const FormatParticle &particle, Place place, FormatType &type);
    void addChild(const FormatParticle &particle, const Place &place, FormatType &type);
    void addAttributes(FormatType &type);
    void checkFields(const FormatType &type);

    FormatData &m_data;
    std::vector<State> m_state;
    std::optional<Failure> m_failure;
    int m_order = 0;
    qsizetype m_children = 0;
};

void Completion::broken(const QString &place, const char *detail)
{
    if (!m_failure)
        m_failure = Failure{FailureCode::FormatBroken, place, QString::fromLatin1(detail)};
}

std::optional<Failure> Completion::run()
{
    for (FormatNamespace &space : m_data.namespaces)
        space.uriUtf8 = space.uri.toUtf8();
    if (m_data.namespaces.size() > maxNamespaces)
        broken(QStringLiteral("namespaces"), "too many");
    if (!isType(m_data.root.type) || !isNamespace(m_data.root.ns) || m_data.root.name.isEmpty())
        broken(QStringLiteral("root"), "type or namespace");
    for (int i = 0; i < static_cast<int>(m_data.types.size()); ++i)
        complete(i);
    return m_failure;
}

void Completion::complete(int index)
{
    const auto at = static_cast<std::size_t>(index);
    if (m_state[at] == State::Done || m_failure)
        return;
    FormatType &type = m_data.types[at];
    if (m_state[at] == State::Running)
        return broken(type.name, "derived from itself");
    m_state[at] = State::Running;
    const bool needsBase = type.kind == FormatType::Kind::Simple;
    if ((type.base >= 0 || needsBase) && !isType(type.base))
        return broken(type.name, "base");
    if (type.base >= 0)
        complete(type.base);
    if (m_failure)
        return;
    inherit(type);
    m_order = type.children.empty() ? 0 : type.children.back().order + 1;
    if (type.content)
        collect(*type.content, {}, type);
    addAttributes(type);
    checkFields(type);
    m_state[at] = State::Done;
}

void Completion::inherit(FormatType &type)
{
    type.isText = type.kind != FormatType::Kind::Complex;
    if (type.base < 0)
        return;
    const FormatType &base = m_data.types[static_cast<std::size_t>(type.base)];
    if (type.kind == FormatType::Kind::Simple && base.kind == FormatType::Kind::Complex)
        broken(type.name, "simple type with complex base");
    if (type.kind == FormatType::Kind::Complex)
        type.isText = base.isText;
    if (type.derivation == FormatType::Derivation::Extension)
        type.children = base.children;
    m_children += static_cast<qsizetype>(type.children.size());
    if (m_children > maxChildren)
        return broken(type.name, "too many elements");
    type.allAttributes = base.allAttributes;
}

void Completion::collect(const FormatParticle &particle, Place place, FormatType &type)
{
    if (particle.kind == FormatParticle::Kind::Element) {
        place.isRequired = place.isRequired && particle.min > 0;
        if (!place.isShared)
            place.order = m_order++;
        return addChild(particle, place, type);
    }
    if (!place.isShared && particle.max != 1) {
        place.isShared = true;
        place.order = m_order++;
    }
    place.isRequired =
        place.isRequired && particle.min > 0 &&
        (particle.kind == FormatParticle::Kind::Sequence || particle.members.size() == 1);
    for (const FormatParticle &member : particle.members)
        collect(member, place, type);
}

void Completion::addChild(const FormatParticle &particle, const Place &place, FormatType &type)
{
    if (!isType(particle.type) || !isNamespace(particle.ns) || particle.field.isEmpty())
        return broken(type.name + u'/' + particle.name, "type, namespace or field");
    for (FormatChild &known : type.children) {
        if (known.ns != particle.ns || known.name != particle.name)
            continue;
        // The same element at two places of the model: all between them keep the order read.
        for (FormatChild &later : type.children)
            later.order = qMin(later.order, known.order);
        m_order = known.order + 1;
        known.isList = true;
        known.isRequired = known.isRequired || place.isRequired;
        known.max = -1;
        return;
    }
    const QByteArray name = particle.name.toUtf8();
    type.children.push_back({particle.ns, particle.name, name, particle.field, particle.type,
                             particle.max != 1 || place.isShared, place.isRequired, place.order,
                             formatKey(nameId(name), particle.ns),
                             place.isRequired ? particle.min : 0,
                             place.isShared ? -1 : particle.max, particle.constants});
    if (++m_children > maxChildren)
        broken(type.name, "too many elements");
}

void Completion::addAttributes(FormatType &type)
{
    for (FormatAttribute attribute : std::as_const(type.attributes)) {
        if (!isType(attribute.type) || attribute.ns >= m_data.namespaces.size() ||
            attribute.field.isEmpty())
            return broken(type.name + QLatin1String("/@") + attribute.name,
                          "type, namespace or field");
        attribute.nameUtf8 = attribute.name.toUtf8();
        std::erase_if(type.allAttributes, [&](const FormatAttribute &inherited) {
            return inherited.ns == attribute.ns && inherited.name == attribute.name;
        });
        type.allAttributes.push_back(std::move(attribute));
    }
}

void Completion::checkFields(const FormatType &type)
{
    QList<QString> fields;
    for (const FormatChild &child : type.children)
        fields.append(child.field);
    for (const FormatAttribute &attribute : type.allAttributes)
        fields.append(attribute.field);
    std::sort(fields.begin(), fields.end());
    const auto twice = std::adjacent_find(fields.cbegin(), fields.cend());
    if (twice != fields.cend())
        broken(type.name + u'/' + *twice, "field twice");
    for (const QString &field : std::as_const(fields)) {
        if (field.startsWith(u'?') || field.contains(u'/') || field.contains(u'#') ||
            field.contains(u'['))
            broken(type.name + u'/' + field, "field id");
    }
}

} // namespace

std::optional<Failure> completeFormat(FormatData &data)
{
    return Completion(data).run();
}

int childByField(const FormatType &type, QStringView field, int near)
{
    const int count = static_cast<int>(type.children.size());
    for (int step = 0; step < count; ++step) {
        const int index = near + step < count ? near + step : near + step - count;
        if (type.children[static_cast<std::size_t>(index)].field == field)
            return index;
    }
    return -1;
}

} // namespace okno

#include "models/rules/RunningCheck.h"

#include "models/rules/CompiledRules.h"
#include "models/rules/DocumentChanges.h"
#include "models/rules/RuleRunner.h"

namespace okno {

namespace {

// What was found in one goods item.
struct GoodsMemory {
    RowId row = 0;
    QList<QList<Finding>> byJudgement; // of the goods, each at its place
    QList<Finding> values;             // by types and code lists
    QList<PlacedFinding> inOrder;      // all of it
    Trail trail;                       // while a check runs
    bool isChanged = true;
    bool isStale = true; // inOrder is to be made again
};

} // namespace

struct RunningCheck::Memory {
    explicit Memory(std::shared_ptr<const CompiledRules> compiled) : rules(std::move(compiled)) {}

    void forget();
    void listGoods(const DocumentChanges &changes);
    void judgeDocument(const Judgement &asked, const DocumentChanges &changes);
    void judgeGoods(const Judgement &asked, const DocumentChanges &changes);
    void judgeValues(const DocumentChanges &changes);
    void judgeArithmetic(const DocumentChanges &changes);
    QList<Finding> answer();

    std::shared_ptr<const CompiledRules> rules;
    bool isBegun = false;
    Document document; // as it was judged the last time
    CheckContext context;
    QList<QList<Finding>> byJudgement; // those that are not of the goods
    QList<Finding> valuesOutside;
    std::unique_ptr<KindArithmetic::Memory> arithmeticMemory;
    QList<Finding> arithmetic;
    std::vector<std::unique_ptr<GoodsMemory>> goods; // as they stand in the document
};

void RunningCheck::Memory::forget()
{
    isBegun = false;
    document = Document();
    byJudgement.fill({}, rules->ofDocumentCount);
    goods.clear();
    arithmeticMemory = rules->arithmetic ? rules->arithmetic->memory() : nullptr;
}

// Most often every item stands where it stood; the others are looked for. Those that are gone are
// forgotten.
void RunningCheck::Memory::listGoods(const DocumentChanges &changes)
{
    std::vector<std::unique_ptr<GoodsMemory>> before = std::exchange(goods, {});
    QHash<RowId, std::size_t> places;
    goods.reserve(before.size());
    const auto known = [&](RowId row) {
        const std::size_t same = goods.size();
        if (same < before.size() && before[same] && before[same]->row == row)
            return std::move(before[same]);
        if (places.isEmpty()) {
            for (std::size_t i = 0; i < before.size(); ++i) {
                if (before[i])
                    places.insert(before[i]->row, i);
            }
        }
        const auto place = places.constFind(row);
        return place != places.constEnd() ? std::move(before[*place])
                                          : std::unique_ptr<GoodsMemory>();
    };
    const auto add = [&](const Node &node, const Trail &trail) {
        std::unique_ptr<GoodsMemory> item = known(node.row);
        if (!item) {
            item = std::make_unique<GoodsMemory>();
            item->row = node.row;
            item->byJudgement.resize(rules->ofGoodsCount);
        } else {
            // Filled in without a row being added, several may have none of their own.
            item->isChanged = node.row == 0 || changes.touchGoods(node.row);
        }
        item->isStale = item->isChanged;
        item->trail = trail;
        goods.push_back(std::move(item));
        return true;
    };
    Trail trail;
    if (!rules->goodsSteps.isEmpty())
        eachMatch(document.root(), rules->goodsSteps, 0, trail, add);
}

void RunningCheck::Memory::judgeDocument(const Judgement &asked, const DocumentChanges &changes)
{
    if (isBegun && !changes.touchAny(asked.reads))
        return;
    QList<Finding> &found = byJudgement[asked.place];
    found.clear();
    RuleRunner(document.root(), context.filingDate, found, context.classifiers.get())
        .run(asked.scope);
}

void RunningCheck::Memory::judgeGoods(const Judgement &asked, const DocumentChanges &changes)
{
    const bool isTouched = !isBegun || changes.touchAny(asked.reads);
    for (const auto &item : goods) {
        if (!isTouched && !item->isChanged)
            continue;
        QList<Finding> &found = item->byJudgement[asked.place];
        found.clear();
        RuleRunner(document.root(), context.filingDate, found, context.classifiers.get())
            .runGoods(asked.scope, item->trail);
        item->isStale = true;
    }
}

void RunningCheck::Memory::judgeValues(const DocumentChanges &changes)
{
    const ClassifierLookup *lists = context.classifiers.get();
    if (!isBegun || !changes.isEmpty()) {
        valuesOutside.clear();
        rules->values.runOutsideGoods(document.root(), valuesOutside);
        if (lists)
            rules->codes.runOutsideGoods(document.root(), *lists, context.filingDate,
                                         valuesOutside);
    }
    for (const auto &item : goods) {
        if (!item->isChanged)
            continue;
        item->values.clear();
        rules->values.runGoods(item->trail, item->values);
        if (lists)
            rules->codes.runGoods(item->trail, *lists, context.filingDate, item->values);
    }
}

void RunningCheck::Memory::judgeArithmetic(const DocumentChanges &changes)
{
    if (!rules->arithmetic || (isBegun && changes.isEmpty()))
        return;
    arithmetic.clear();
    rules->arithmetic->check(document, context, arithmeticMemory.get(), arithmetic);
    if (!rules->off.isEmpty())
        arithmetic.removeIf([this](const Finding &each) { return rules->off.contains(each.id); });
}

// As the form runs: before the goods, the goods as a list, item by item, after the goods.
QList<Finding> RunningCheck::Memory::answer()
{
    QList<PlacedFinding> parts[3];
    QHash<RowId, QList<PlacedFinding>> furtherOfGoods;
    const auto add = [&](const QList<Finding> &found) {
        for (const Finding &finding : found) {
            const PlacedFinding placed = rules->places.place(finding);
            if (placed.goods != 0)
                furtherOfGoods[placed.goods].append(placed);
            else
                parts[placed.part].append(placed);
        }
    };
    for (const QList<Finding> &found : byJudgement)
        add(found);
    add(valuesOutside);
    add(arithmetic);

    QList<Finding> findings;
    const auto say = [&findings](const QList<PlacedFinding> &placed, int goodsItem) {
        for (const PlacedFinding &each : placed) {
            findings.append(each.finding);
            findings.last().goodsItem = goodsItem;
        }
    };
    const auto sayPart = [&](QList<PlacedFinding> &part) {
        FindingPlaces::sort(part);
        say(part, 0);
    };
    sayPart(parts[0]);
    sayPart(parts[1]);
    int number = 0;
    for (const auto &item : goods) {
        ++number;
        if (item->isStale) {
            item->inOrder.clear();
            const auto keep = [&](const QList<Finding> &found) {
                for (const Finding &finding : found)
                    item->inOrder.append(rules->places.place(finding));
            };
            for (const QList<Finding> &found : item->byJudgement)
                keep(found);
            keep(item->values);
            FindingPlaces::sort(item->inOrder);
        }
        const auto further = furtherOfGoods.constFind(item->row);
        if (further == furtherOfGoods.constEnd()) {
            say(item->inOrder, number);
        } else {
            QList<PlacedFinding> all = item->inOrder + *further;
            FindingPlaces::sort(all);
            say(all, number);
        }
    }
    sayPart(parts[2]);
    return findings;
}

RunningCheck::RunningCheck(const Validator &validator)
    : m_memory(std::make_unique<Memory>(validator.m_rules))
{
    m_memory->forget();
}

RunningCheck::~RunningCheck() = default;

QList<Finding> RunningCheck::check(const Document &document, const CheckContext &context)
{
    Memory &memory = *m_memory;
    const bool isSame = memory.document.id() == document.id() && memory.context == context;
    if (!isSame)
        memory.forget();
    const DocumentChanges changes =
        DocumentChanges::between(memory.document.root(), document.root(), memory.rules->goodsKey);
    memory.document = document;
    memory.context = context;
    memory.listGoods(changes);
    for (const Judgement &judgement : memory.rules->judgements) {
        if (judgement.isOfGoods)
            memory.judgeGoods(judgement, changes);
        else
            memory.judgeDocument(judgement, changes);
    }
    memory.judgeValues(changes);
    memory.judgeArithmetic(changes);
    memory.isBegun = true;
    return memory.answer();
}

} // namespace okno

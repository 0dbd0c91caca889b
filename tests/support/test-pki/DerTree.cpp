#include "tests/support/test-pki/DerTree.h"

#include "signing/openssl/Der.h"

namespace okno::test {
namespace {

DerTree treeOf(const der::Element &element)
{
    if (!(element.tag & 0x20))
        return DerTree::primitive(element.tag, element.content.toByteArray());
    DerTree tree = DerTree::constructed(element.tag, {});
    QByteArrayView rest = element.content;
    while (const auto child = der::read(rest)) {
        tree.children += treeOf(*child);
        rest = child->rest;
    }
    return tree;
}

} // namespace

DerTree DerTree::parse(const QByteArray &der)
{
    const auto element = der::read(der);
    return element ? treeOf(*element) : DerTree();
}

QByteArray DerTree::toDer() const
{
    QByteArray inner = content;
    for (const DerTree &child : children)
        inner += child.toDer();
    return der::element(tag, inner);
}

} // namespace okno::test

#include "tests/journeys/gui/FirstRunSteps.h"

#include <QLabel>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

FirstRunSteps::FirstRunSteps(WindowDriver &driver, Look look)
    : m_driver(driver), m_look(std::move(look))
{
    if (!m_look)
        m_look = [this](const QString &name) { m_driver.shot(name); };
}

void FirstRunSteps::makeStore(bool inKeyStore)
{
    QVERIFY(m_driver.waitForPage(u"firstRun"_s));
    m_look(u"first-store"_s);
    if (!inKeyStore) {
        QVERIFY(m_driver.tabTo(u"keyStore"_s));
        m_driver.press(Qt::Key_Down);
        QVERIFY(m_driver.tabTo(u"first"_s));
        m_driver.type(passphrase());
        QVERIFY(m_driver.tabTo(u"second"_s));
        m_driver.type(passphrase());
        m_look(u"first-store-passphrase"_s);
    }
    QVERIFY(m_driver.tabTo(u"continue"_s));
    m_driver.press(Qt::Key_Space);
    QVERIFY(WindowDriver::waitFor([&] { return m_driver.find(u"group1"_s) != nullptr; }));
}

QStringList FirstRunSteps::shownGroups() const
{
    QStringList groups;
    while (m_driver.find(u"group%1"_s.arg(groups.size() + 1))) {
        const QString group = m_driver.text(u"group%1"_s.arg(groups.size() + 1));
        groups.append(QString(group.constData(), group.size())); // the label's own is overwritten
    }
    return groups;
}

// Which group is asked for stands in its label.
int FirstRunSteps::askedGroup() const
{
    const auto labels = m_driver.find(u"group"_s)->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        const auto match = QRegularExpression(u"\\d+"_s).match(label->text());
        if (match.hasMatch())
            return match.captured().toInt();
    }
    return 0;
}

void FirstRunSteps::confirmPhrase()
{
    const QStringList groups = shownGroups();
    QCOMPARE(groups.size(), 8);
    m_look(u"first-phrase"_s);
    QVERIFY(m_driver.tabTo(u"continue"_s));
    m_driver.press(Qt::Key_Space);
    QVERIFY(WindowDriver::waitFor([&] { return m_driver.find(u"group"_s) != nullptr; }));
    QVERIFY(m_driver.tabTo(u"group"_s));
    m_driver.type(u"ZZZZ"_s);
    m_driver.press(Qt::Key_Return);
    QVERIFY(WindowDriver::waitFor([&] { return m_driver.find(u"groupProblem"_s) != nullptr; }));
    m_look(u"first-phrase-wrong"_s);
    const int asked = askedGroup();
    QVERIFY(asked >= 1 && asked <= groups.size());
    QVERIFY(m_driver.tabTo(u"group"_s));
    m_driver.press(Qt::Key_A, Qt::ControlModifier);
    m_driver.type(groups.at(asked - 1));
    m_driver.press(Qt::Key_Return);
    QVERIFY(WindowDriver::waitFor([&] { return m_driver.find(u"headTaxNumber"_s) != nullptr; }));
}

void FirstRunSteps::nameOrganisation()
{
    const QList<std::pair<QString, QString>> answers{{u"name"_s, u"ООО \"Первый шаг\""_s},
                                                     {u"taxNumber"_s, u"7707083893"_s},
                                                     {u"ogrn"_s, u"1027700132195"_s},
                                                     {u"headName"_s, u"Первая Анна Ивановна"_s},
                                                     {u"headTaxNumber"_s, u"500100732259"_s}};
    for (const auto &[name, value] : answers) {
        QVERIFY2(m_driver.tabTo(name), qPrintable(name));
        m_driver.press(Qt::Key_A, Qt::ControlModifier);
        m_driver.type(value);
    }
    m_look(u"first-organisation"_s);
    m_driver.press(Qt::Key_Return);
    QVERIFY(WindowDriver::waitFor([&] { return m_driver.find(u"trainingPassword"_s) != nullptr; }));
}

void FirstRunSteps::makeKey(const QString &windowAddress)
{
    QVERIFY(m_driver.tabTo(u"first"_s));
    m_driver.type(u"key password"_s);
    QVERIFY(m_driver.tabTo(u"second"_s));
    m_driver.type(u"key password"_s);
    QVERIFY(m_driver.tabTo(u"address"_s));
    m_driver.press(Qt::Key_A, Qt::ControlModifier);
    m_driver.type(windowAddress);
    m_look(u"first-key"_s);
    m_driver.press(Qt::Key_Return);
    const bool isMade =
        WindowDriver::waitFor([&] { return m_driver.find(u"finish"_s) != nullptr; });
    QVERIFY2(isMade, qPrintable(m_driver.text(u"noticeText"_s)));
    m_look(u"first-done"_s);
}

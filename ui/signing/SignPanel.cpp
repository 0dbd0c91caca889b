#include "ui/signing/SignPanel.h"

#include "ui/shell/EmptyState.h"
#include "ui/shell/Notice.h"
#include "ui/shell/PaneFocus.h"
#include "ui/signing/BytesView.h"
#include "ui/signing/CertificateView.h"
#include "ui/signing/DocumentFacts.h"
#include "ui/signing/OtherProgram.h"
#include "ui/signing/RenderedDocument.h"
#include "ui/signing/SignFoot.h"
#include "ui/signing/SignPanes.h"

#include <QKeyEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace okno {

SignPanel::SignPanel(const Texts &texts, const KindCatalogue &kinds, const FormatCatalogue &formats,
                     QWidget *parent)
    : QWidget(parent), m_texts(texts), m_kinds(kinds), m_title(new QLabel(this)),
      m_notice(new Notice(this)), m_facts(new DocumentFacts(texts, kinds)),
      m_rendered(new RenderedDocument(texts, kinds, formats)), m_bytes(new BytesView),
      m_details(new BytesView), m_keys(new KeyChoice), m_certificate(new CertificateView),
      m_otherProgram(new OtherProgram), m_keyPane(makeKeyPane()), m_foot(new SignFoot),
      m_middle(makeMiddle()), m_panes(new SignPanes({m_facts, tr("Document")}, m_middle,
                                                    {m_keyPane, tr("Key and certificate")}))
{
    makeLayout();
    connectParts();
}

void SignPanel::makeLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * theme::grid, theme::grid, 2 * theme::grid, theme::grid);
    layout->addWidget(m_title);
    layout->addWidget(m_notice);
    layout->addWidget(m_panes, 1);
    layout->addWidget(m_foot);
    panes::setPanes(*this, {m_notice, m_facts, m_middle, m_keyPane, m_foot});
    m_title->setFont(theme::heading(this));
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_notice->setObjectName(QStringLiteral("signNotice"));
}

QStackedWidget *SignPanel::makeMiddle()
{
    auto *middle = new QStackedWidget;
    auto *tabs = new QTabWidget;
    tabs->setObjectName(QStringLiteral("signedContent"));
    tabs->setAccessibleName(tr("What is signed"));
    tabs->addTab(m_rendered, tr("Document"));
    tabs->addTab(m_bytes, tr("Bytes"));
    tabs->addTab(m_details, tr("Submission details"));
    tabs->setTabToolTip(0, tr("The document read anew from the bytes that are signed"));
    tabs->setTabToolTip(1, tr("The same bytes as they are"));
    tabs->setTabToolTip(2, tr("Signed beside the document: for whom and as what it is submitted"));
    m_bytes->setObjectName(QStringLiteral("bytes"));
    m_bytes->setAccessibleName(tr("Bytes that are signed"));
    m_details->setObjectName(QStringLiteral("details"));
    m_details->setAccessibleName(tr("Submission details that are signed"));
    middle->addWidget(
        new EmptyState(QStringLiteral("sign"), tr("What will be signed appears here"),
                       tr("Choose the key. The document is then stamped with its owner's name, "
                          "frozen, and shown here exactly as it will be signed.")));
    middle->addWidget(tabs);
    return middle;
}

QWidget *SignPanel::makeKeyPane()
{
    auto *pane = new QWidget;
    auto *layout = new QVBoxLayout(pane);
    layout->setSpacing(2 * theme::grid);
    layout->addWidget(m_keys);
    layout->addWidget(m_certificate);
    layout->addWidget(m_otherProgram);
    layout->addStretch();
    return pane;
}

void SignPanel::connectParts()
{
    connect(m_keys, &KeyChoice::chosen, this,
            [this](const KeyChoice::Key &key) { choose(key.uri, key.certificate); });
    connect(m_rendered, &RenderedDocument::stampedRead, m_facts, &DocumentFacts::setStamped);
    connect(m_foot, &SignFoot::showRequested, this,
            [this](const auto &password) { Q_EMIT keyChosen(m_uri, password); });
    connect(m_foot, &SignFoot::signRequested, this, [this](const auto &password, bool sends) {
        Q_EMIT signRequested(m_uri, password, sends);
    });
    connect(m_foot, &SignFoot::closeRequested, this, &SignPanel::closeRequested);
    connect(m_otherProgram, &OtherProgram::handOutRequested, this, &SignPanel::handOut);
    connect(m_otherProgram, &OtherProgram::takeBackRequested, this, &SignPanel::takeBackRequested);
    connect(m_otherProgram, &OtherProgram::unfolded, this,
            [this] { m_panes->showRight(m_otherProgram); });
    connect(m_notice, &Notice::actionRequested, this, &SignPanel::findingsRequested);
}

void SignPanel::start(const DocumentSummary &document, const Principal &principal,
                      const QList<Key> &keys)
{
    m_document = document.id;
    m_uri.clear();
    m_isAway = false;
    m_title->setText(
        tr("Sign: %1 %2")
            .arg(m_kinds.labels(document.kind, m_texts.language()).kindName, document.number)
            .trimmed());
    m_notice->clear();
    m_facts->start(document, principal);
    m_certificate->setPrincipal(principal);
    m_certificate->setUnknown({});
    m_otherProgram->reset();
    m_keyPane->setEnabled(true);
    m_foot->setMode(SignFoot::Mode::Choose);
    showNothingFrozen();
    m_keys->setKeys(keys);
    const QString own = KeyChoice::ownKey(principal, keys);
    if (own.isEmpty())
        m_keys->setFocus();
    else
        m_keys->choose(own);
}

void SignPanel::setAuthorities(const QList<Authority> &authorities)
{
    m_certificate->setAuthorities(authorities);
}

void SignPanel::choose(const QString &uri, const std::optional<Certificate> &certificate)
{
    m_uri = uri;
    m_wrongPasswords = 0;
    m_isAway = false;
    m_notice->clear();
    m_facts->setNotFrozen();
    showNothingFrozen();
    if (certificate) {
        m_certificate->setCertificate(*certificate, false);
        m_foot->setMode(SignFoot::Mode::Freezing);
        Q_EMIT keyChosen(uri, nullptr);
    } else {
        m_certificate->setUnknown(tr("Whose key this is shows when its password is typed below."));
        m_foot->setMode(SignFoot::Mode::Show);
    }
}

void SignPanel::handOut(const QString &certificateFile, const QString &folder)
{
    m_uri.clear();
    m_isAway = true;
    m_notice->clear();
    m_keys->chooseNone();
    m_certificate->setUnknown({});
    m_facts->setNotFrozen();
    showNothingFrozen();
    m_foot->setMode(SignFoot::Mode::Away);
    Q_EMIT handOutRequested(certificateFile, folder);
}

void SignPanel::setFrozen(const CheckedDocument &document)
{
    const FrozenFacts &facts = document.facts();
    if (facts.document != m_document)
        return;
    m_notice->clear();
    m_wrongPasswords = 0;
    m_facts->setFrozen(document);
    m_rendered->setBytes(document.bytes());
    m_bytes->setBytes(document.bytes());
    m_details->setBytes(facts.manifest);
    m_middle->setCurrentIndex(1);
    m_panes->setMiddleEmpty(false);
    m_keys->learn(m_uri, facts.certificate);
    m_certificate->setCertificate(facts.certificate, true);
    setBusy({});
    m_foot->setMode(m_isAway ? SignFoot::Mode::Away : SignFoot::Mode::Sign);
}

void SignPanel::showNothingFrozen()
{
    m_rendered->clear();
    m_bytes->setBytes({});
    m_details->setBytes({});
    m_middle->setCurrentIndex(0);
    m_panes->setMiddleEmpty(true);
}

void SignPanel::setProblem(const Failure &failure)
{
    setBusy({});
    m_notice->show(theme::Tone::Error, m_texts.sentence(failure), failureKey(failure.code),
                   failure.code == FailureCode::BlockingFindings ? tr("Show the findings")
                                                                 : QString());
    if (failure.code == FailureCode::KeyPasswordWrong)
        m_foot->setWrongPassword(++m_wrongPasswords);
}

void SignPanel::setBusy(const QString &what)
{
    m_keyPane->setEnabled(what.isEmpty());
    m_foot->setBusy(what);
}

void SignPanel::setSigned(const QString &sentence)
{
    setBusy({});
    m_notice->show(theme::Tone::Done, sentence);
    m_keyPane->setEnabled(false);
    m_foot->setMode(SignFoot::Mode::Signed);
}

void SignPanel::setFilesForOtherProgram(const QString &folder)
{
    m_isAway = true;
    setBusy({});
    m_foot->setMode(SignFoot::Mode::Away);
    m_otherProgram->setFiles(folder);
}

void SignPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace okno

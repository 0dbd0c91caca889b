#include "network/window/SubmissionDesk.h"

#include "network/window/Later.h"

#include <QCryptographicHash>
#include <QSet>

namespace okno::window {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<ActId> keyOf(const Call &call)
{
    QByteArray key = call.header("idempotency-key").trimmed();
    if (key.size() > 2 && key.startsWith('"') && key.endsWith('"'))
        key = key.mid(1, key.size() - 2); // the draft writes it as a structured-field string
    return ActId::parse(QString::fromLatin1(key));
}

api::ProblemError errorAt(const QString &pointer, const QString &code)
{
    api::ProblemError error;
    error.code = code;
    error.severity = u"error"_s;
    error.pointer = pointer;
    return error;
}

} // namespace

void SubmissionDesk::addRoutes(RouteTable &routes)
{
    routes.add("POST", "/v1/submissions", Access::SignedIn,
               [this](const Call &call) { return submit(call); });
}

QFuture<Answer> SubmissionDesk::submit(const Call &call)
{
    const auto intake = std::make_shared<Intake>();
    intake->call = call;
    intake->payloadSha256 = QCryptographicHash::hash(call.body, QCryptographicHash::Sha256);
    if (auto answer = checkKey(*intake))
        return ready(*answer);
    if (auto answer = checkManifest(*intake))
        return ready(*answer);
    if (auto answer = checkFiles(*intake))
        return ready(*answer);
    m_inProgress.insert(intake->act.toString(), intake->payloadSha256);
    return answerWhenDone(&m_parts.context, examine(intake), [this, intake](const Answer &answer) {
        m_inProgress.remove(intake->act.toString());
        return answer;
    });
}

std::optional<Answer> SubmissionDesk::checkKey(Intake &intake)
{
    const Call &call = intake.call;
    const auto act = keyOf(call);
    if (!act)
        return passing(call, 400, "idempotency-key-missing"_L1);
    intake.act = *act;
    const auto kept = m_parts.acts.answer(*act);
    if (!kept)
        return failed(call, kept.error());
    if (*kept) {
        const bool same = (*kept)->payloadSha256 == intake.payloadSha256 &&
                          (*kept)->account == call.session.account();
        return same ? (*kept)->answer : problem(call, 422, "idempotency-key-reused"_L1);
    }
    const auto running = m_inProgress.constFind(act->toString());
    if (running == m_inProgress.constEnd())
        return std::nullopt;
    return *running == intake.payloadSha256 ? retryLater(call, 409, "act-in-progress"_L1, 1)
                                            : problem(call, 422, "idempotency-key-reused"_L1);
}

std::optional<Answer> SubmissionDesk::checkManifest(Intake &intake)
{
    const Call &call = intake.call;
    const QByteArray principal = call.header("okno-principal");
    if (principal.isEmpty())
        return passing(call, 400, "bad-request"_L1, u"Okno-Principal"_s);
    if (QString::fromLatin1(principal) != call.session.account())
        return passing(call, 403, "principal-mismatch"_L1);
    const auto request = SubmissionRequest::parse(call.body);
    if (!request)
        return passing(call, 400, "bad-request"_L1, request.error().place);
    intake.request = *request;
    const auto manifest = Manifest::parse(request->manifest);
    if (!manifest)
        return refuse(intake, problem(call, 422, "manifest-malformed"_L1, {},
                                      {errorAt(manifest.error().place, u"manifest-malformed"_s)}));
    intake.manifest = *manifest;
    if (manifest->act != intake.act)
        return problem(call, 422, "idempotency-key-reused"_L1, u"/act"_s);
    if (manifest->principalCountry + u'/' + manifest->principalTaxNumber != call.session.account())
        return refuse(intake, problem(call, 403, "principal-mismatch"_L1));
    if (manifest->type != "submit"_L1)
        return refuse(intake, problem(call, 422, "kind-unknown"_L1, u"/type"_s));
    if (!m_parts.formats.knows(manifest->format))
        return refuse(intake, problem(call, 422, "format-unknown"_L1, u"/format"_s));
    return std::nullopt;
}

// The files of the manifest, of the request and on our disk must be the same ones.
std::optional<Answer> SubmissionDesk::checkFiles(Intake &intake)
{
    const Call &call = intake.call;
    QSet<QByteArray> named;
    for (const FileEntry &file : intake.manifest.files)
        named.insert(file.sha256);
    QSet<QByteArray> sent;
    for (const FileSignature &file : intake.request.files)
        sent.insert(file.sha256);
    const qsizetype count = intake.manifest.files.size();
    if (named != sent || count != named.size() || intake.request.files.size() != count ||
        count == 0)
        return refuse(intake, problem(call, 422, "manifest-malformed"_L1, {},
                                      {errorAt(u"/files"_s, u"digest-mismatch"_s)}));
    for (const FileEntry &file : intake.manifest.files) {
        const auto content = m_parts.files.content(call.session.account(), file.sha256);
        if (!content)
            return failed(call, content.error());
        // Not a final refusal: the same body is right once the file is here.
        if (!*content)
            return passing(call, 422, "file-missing"_L1, QString::fromLatin1(file.sha256.toHex()));
        if ((*content)->size() != file.size)
            return refuse(intake, problem(call, 422, "digest-mismatch"_L1));
        intake.contents.append(**content);
    }
    return std::nullopt;
}

QFuture<Answer> SubmissionDesk::examine(const IntakePtr &intake)
{
    QList<SignedPart> parts{{u"/signature"_s, intake->request.manifest, intake->request.signature}};
    for (qsizetype i = 0; i < intake->manifest.files.size(); ++i) {
        for (const FileSignature &file : std::as_const(intake->request.files)) {
            if (file.sha256 == intake->manifest.files[i].sha256)
                parts.append(
                    {u"/files/%1/signature"_s.arg(i), intake->contents[i], file.signature});
        }
    }
    const TrustPolicy policy = m_parts.trust.policy(m_parts.clock.nowUtc());
    return answerWhenDone(&m_parts.context,
                          SignerCheck::run(m_parts.context, m_parts.verifier, policy, parts),
                          [this, intake](const Result<SignerVerdict> &verdict) {
                              if (auto answer = checkSigner(*intake, verdict))
                                  return ready(*answer);
                              return checkFormats(intake, 0);
                          });
}

std::optional<Answer> SubmissionDesk::checkSigner(const Intake &intake,
                                                  const Result<SignerVerdict> &verdict)
{
    const Call &call = intake.call;
    if (!verdict)
        return failed(call, verdict.error());
    if (!verdict->code.isEmpty())
        return refuse(intake, problem(call, 422, verdict->code, verdict->detail,
                                      {errorAt(verdict->pointer, verdict->code)}));
    const QString &organisation = verdict->signer.organisationTaxNumber;
    if (!organisation.isEmpty() && organisation != intake.manifest.principalTaxNumber)
        return refuse(intake, problem(call, 403, "signer-not-authorised"_L1));
    return std::nullopt;
}

// One file after another: what is no document of a format travels as an attachment.
QFuture<Answer> SubmissionDesk::checkFormats(const IntakePtr &intake, qsizetype from)
{
    qsizetype at = from;
    while (at < intake->contents.size() && intake->manifest.files[at].role != "document"_L1)
        ++at;
    if (at == intake->contents.size())
        return ready(lodge(*intake));
    using Verdict = Result<FormatDesk::Verdict>;
    return answerWhenDone(
        &m_parts.context, m_parts.formats.check(intake->manifest.format, intake->contents[at]),
        [this, intake, at](const Verdict &verdict) {
            const Call &call = intake->call;
            if (!verdict)
                return ready(failed(call, verdict.error()));
            if (!verdict->errors.isEmpty())
                return ready(
                    refuse(*intake, problem(call, 422, "format-invalid"_L1, {}, verdict->errors)));
            if (intake->post.isEmpty())
                intake->post = verdict->post;
            return checkFormats(intake, at + 1);
        });
}

Answer SubmissionDesk::lodge(const Intake &intake)
{
    const Call &call = intake.call;
    Submission draft;
    draft.act = intake.act;
    draft.account = call.session.account();
    draft.request = call.body;
    draft.manifestSha256 =
        QCryptographicHash::hash(intake.request.manifest, QCryptographicHash::Sha256);
    for (const FileEntry &file : intake.manifest.files)
        draft.files.append(file.sha256);
    draft.senderReference = intake.manifest.senderReference;
    draft.language = call.language;
    draft.correlationId = call.correlationId;
    draft.lodgedAt = m_parts.clock.nowUtc();
    draft.post = intake.post;
    const auto lodged = m_parts.store.write([&]() -> Result<Answer> {
        const auto submission = m_parts.office.lodge(draft);
        if (!submission)
            return fail(submission.error());
        for (const QByteArray &file : submission->files) {
            if (auto linked = m_parts.files.setState(draft.account, file, u"linked"_s); !linked)
                return fail(linked.error());
        }
        api::SubmissionView view{submission->id,
                                 submission->act,
                                 submission->manifestSha256,
                                 submission->registration,
                                 {},
                                 false};
        for (const QByteArray &file : submission->files)
            view.files.append({file, u"linked"_s, {}});
        Answer answer = json(202, view.toJson());
        answer.headers.append({"Location"_ba, "/v1/submissions/" + submission->id.toLatin1()});
        const auto kept = m_parts.acts.keepAnswer(
            intake.act, {draft.account, intake.payloadSha256, answer}, draft.lodgedAt);
        return kept ? Result<Answer>(answer) : fail(kept.error());
    });
    if (!lodged)
        return failed(call, lodged.error());
    Q_EMIT m_parts.office.eventAppended(draft.account);
    m_parts.office.work();
    return *lodged;
}

Answer SubmissionDesk::refuse(const Intake &intake, Answer refusal)
{
    const auto kept = m_parts.store.write([&] {
        return m_parts.acts.keepAnswer(
            intake.act, {intake.call.session.account(), intake.payloadSha256, refusal},
            m_parts.clock.nowUtc());
    });
    return kept ? refusal : failed(intake.call, kept.error());
}

} // namespace okno::window

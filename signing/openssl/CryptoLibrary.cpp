#include "signing/openssl/CryptoLibrary.h"

#include "models/base/Log.h"
#include "signing/openssl/Modules.h"
#include "signing/openssl/OpenSslError.h"

#include <QFile>
#include <openssl/asn1.h>
#include <openssl/crypto.h>
#include <openssl/engine.h>
#include <openssl/objects.h>
#include <openssl/provider.h>

namespace okno {
namespace {

// Subject fields of Russian certificates (FSB order 795) that OpenSSL 3.0 has no name for. The tax
// number of an organisation is a NumericString there; OpenSSL would write UTF8String.
void nameRussianFields()
{
    if (OBJ_txt2nid("1.2.643.100.4") == NID_undef) {
        const int nid = OBJ_create("1.2.643.100.4", "INNLE", "organisationTaxNumber");
        ASN1_STRING_TABLE_add(nid, 10, 10, B_ASN1_NUMERICSTRING, 0);
    }
    if (OBJ_txt2nid("1.2.643.100.114") == NID_undef)
        OBJ_create("1.2.643.100.114", "identificationKind", "identificationKind");
}

ENGINE *engineFromFile(const QByteArray &path)
{
    ENGINE *engine = ENGINE_by_id("dynamic");
    if (!engine)
        return nullptr;
    if (ENGINE_ctrl_cmd_string(engine, "SO_PATH", path.constData(), 0) == 1 &&
        ENGINE_ctrl_cmd_string(engine, "LOAD", nullptr, 0) == 1)
        return engine;
    ENGINE_free(engine);
    return nullptr;
}

bool makeDefault(ENGINE *engine)
{
    if (ENGINE_init(engine) != 1)
        return false;
    // The paramset of the TC26 standards for what the engine itself encrypts.
    ENGINE_ctrl_cmd_string(engine, "CRYPT_PARAMS", "id-tc26-gost-28147-param-Z", 0);
    return ENGINE_set_default(engine, ENGINE_METHOD_ALL) == 1;
}

void loadGostEngine(CryptoState &state)
{
    QByteArray file;
    ENGINE *engine = ENGINE_by_id("gost");
    if (!engine) {
        // For systems without a GOST engine of their own.
        file = ownGostEngine();
        engine = file.isEmpty() ? nullptr : engineFromFile(file);
    }
    if (engine && makeDefault(engine)) {
        state.hasGost = true;
        state.gostEngine = QString::fromUtf8(ENGINE_get_name(engine));
        if (!file.isEmpty())
            state.gostEngine += QLatin1String(" (") + QFile::decodeName(file) + u')';
    } else {
        state.detail = takeOpenSslErrors();
    }
    if (engine)
        ENGINE_free(engine); // the default tables keep their own reference
    takeOpenSslErrors();
}

CryptoState prepare()
{
    CryptoState state;
    state.openSslVersion = QString::fromLatin1(OpenSSL_version(OPENSSL_VERSION));
    findOwnProviders();
    // Loading any provider by hand switches off the automatic loading of "default".
    OSSL_PROVIDER_load(nullptr, "default");
    state.hasLegacy = OSSL_PROVIDER_load(nullptr, "legacy") != nullptr;
    nameRussianFields();
    loadGostEngine(state);
    if (!state.hasGost)
        qCWarning(logSigning) << "no GOST engine:" << state.detail;
    return state;
}

} // namespace

const CryptoState &CryptoLibrary::load()
{
    // Not state of ours but the record of what OpenSSL's process-wide tables hold since then.
    static const CryptoState state = prepare();
    return state;
}

} // namespace okno

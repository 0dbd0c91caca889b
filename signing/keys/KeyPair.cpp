#include "signing/keys/KeyPair.h"

#include "signing/openssl/CryptoLibrary.h"
#include "signing/openssl/OpenSslError.h"

#include <algorithm>
#include <array>
#include <openssl/ec.h>
#include <openssl/rsa.h>

namespace okno {
namespace {

constexpr int rsaBits = 3072;
constexpr qsizetype longestField = 512; // characters; RFC 5280's 64 are too few for Russian names

Result<KeyHandle> generateGost(int nid, const char *parameterSet)
{
    if (!CryptoLibrary::load().hasGost)
        return fail(FailureCode::CryptoUnavailable, {}, QStringLiteral("GOST R 34.10-2012"));
    const KeyContext context(EVP_PKEY_CTX_new_id(nid, nullptr));
    EVP_PKEY *key = nullptr;
    if (!context || EVP_PKEY_keygen_init(context.get()) != 1 ||
        EVP_PKEY_CTX_ctrl_str(context.get(), "paramset", parameterSet) != 1 ||
        EVP_PKEY_keygen(context.get(), &key) != 1)
        return failCrypto(FailureCode::CryptoFailed);
    return KeyHandle(key);
}

Result<KeyHandle> generated(EVP_PKEY *key)
{
    if (!key)
        return failCrypto(FailureCode::CryptoFailed);
    return KeyHandle(key);
}

struct SubjectField {
    const char *oid;
    int type;
    QString place;
    QString value;
};

bool suits(const SubjectField &field)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto isLetter = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    if (field.value.size() > longestField || field.value.contains(QChar::Null))
        return false;
    if (field.type == V_ASN1_NUMERICSTRING)
        return std::all_of(field.value.begin(), field.value.end(), isDigit);
    if (field.type == V_ASN1_PRINTABLESTRING)
        return field.value.size() == 2 &&
               std::all_of(field.value.begin(), field.value.end(), isLetter);
    return true;
}

QString prefixed(const char *prefix, const QString &value)
{
    return value.isEmpty() ? QString() : QLatin1String(prefix) + value;
}

QList<SubjectField> fieldsOf(const KeySubject &subject)
{
    QList<SubjectField> fields{
        {"2.5.4.6", V_ASN1_PRINTABLESTRING, QStringLiteral("country"), subject.country},
        {"2.5.4.10", V_ASN1_UTF8STRING, QStringLiteral("organisation"), subject.organisation},
        {"2.5.4.12", V_ASN1_UTF8STRING, QStringLiteral("title"), subject.title},
        {"2.5.4.4", V_ASN1_UTF8STRING, QStringLiteral("surname"), subject.surname},
        {"2.5.4.42", V_ASN1_UTF8STRING, QStringLiteral("givenName"), subject.givenName},
        {"2.5.4.3", V_ASN1_UTF8STRING, QStringLiteral("commonName"), subject.commonName},
        {"1.2.643.100.1", V_ASN1_NUMERICSTRING, QStringLiteral("ogrn"), subject.ogrn},
        {"1.2.643.100.3", V_ASN1_NUMERICSTRING, QStringLiteral("snils"), subject.snils},
    };
    const QString person = QStringLiteral("personTaxNumber");
    const QString organisation = QStringLiteral("organisationTaxNumber");
    if (subject.country == QLatin1String("KZ")) {
        fields += {"2.5.4.5", V_ASN1_UTF8STRING, person, prefixed("IIN", subject.personTaxNumber)};
        fields += {"2.5.4.11", V_ASN1_UTF8STRING, organisation,
                   prefixed("BIN", subject.organisationTaxNumber)};
    } else {
        fields += {"1.2.643.3.131.1.1", V_ASN1_NUMERICSTRING, person, subject.personTaxNumber};
        fields +=
            {"1.2.643.100.4", V_ASN1_NUMERICSTRING, organisation, subject.organisationTaxNumber};
    }
    return fields;
}

} // namespace

Result<KeyHandle> generateKey(KeyAlgorithm algorithm)
{
    CryptoLibrary::load();
    switch (algorithm) {
    case KeyAlgorithm::Gost256CryptoProA:
        return generateGost(NID_id_GostR3410_2012_256, "A");
    case KeyAlgorithm::Gost256Tc26A:
        return generateGost(NID_id_GostR3410_2012_256, "TCA");
    case KeyAlgorithm::Gost512:
        return generateGost(NID_id_GostR3410_2012_512, "A");
    case KeyAlgorithm::Rsa3072:
        return generated(EVP_RSA_gen(rsaBits));
    case KeyAlgorithm::EcdsaP256:
        return generated(EVP_EC_gen("P-256"));
    }
    return fail(FailureCode::Unsupported);
}

Result<NameHandle> subjectName(const KeySubject &subject)
{
    NameHandle name(X509_NAME_new());
    const QList<SubjectField> fields = fieldsOf(subject);
    for (const SubjectField &field : fields) {
        if (field.value.isEmpty())
            continue;
        const QByteArray utf8 = field.value.toUtf8();
        const ObjectHandle object(OBJ_txt2obj(field.oid, 1));
        // An explicit type: with MBSTRING_UTF8 OpenSSL would cut the lengths of RFC 5280.
        if (!suits(field) ||
            X509_NAME_add_entry_by_OBJ(name.get(), object.get(), field.type, bytesOf(utf8),
                                       static_cast<int>(utf8.size()), -1, 0) != 1)
            return fail(FailureCode::ValueInvalid, field.place, takeOpenSslErrors());
    }
    return name;
}

} // namespace okno

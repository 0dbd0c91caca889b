#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>
#include <openssl/asn1.h>
#include <openssl/bio.h>
#include <openssl/cms.h>
#include <openssl/ess.h>
#include <openssl/evp.h>
#include <openssl/pkcs12.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

// Owners of OpenSSL's objects. A shared handle is for what several hold: keys, certificates.
namespace okno {

template <auto Free>
struct OpenSslDelete {
    template <class T>
    void operator()(T *object) const
    {
        Free(object);
    }
};
template <class T, auto Free>
using OpenSslHandle = std::unique_ptr<T, OpenSslDelete<Free>>;

inline void freeCertificates(STACK_OF(X509) * stack)
{
    sk_X509_pop_free(stack, X509_free);
}
inline void freeCertificateList(STACK_OF(X509) * stack)
{
    sk_X509_free(stack);
}
inline void freeExtensions(STACK_OF(X509_EXTENSION) * stack)
{
    sk_X509_EXTENSION_pop_free(stack, X509_EXTENSION_free);
}
inline void freeAuthsafes(STACK_OF(PKCS7) * stack)
{
    sk_PKCS7_pop_free(stack, PKCS7_free);
}
inline void freeSafebags(STACK_OF(PKCS12_SAFEBAG) * stack)
{
    sk_PKCS12_SAFEBAG_pop_free(stack, PKCS12_SAFEBAG_free);
}
inline void freeMemory(void *memory)
{
    OPENSSL_free(memory);
}

using BioHandle = OpenSslHandle<BIO, BIO_free>;
using BignumHandle = OpenSslHandle<BIGNUM, BN_free>;
using CertificateHandle = OpenSslHandle<X509, X509_free>;
using CertificatesHandle = OpenSslHandle<STACK_OF(X509), freeCertificates>;       // owns them
using CertificateListHandle = OpenSslHandle<STACK_OF(X509), freeCertificateList>; // does not
using CmsHandle = OpenSslHandle<CMS_ContentInfo, CMS_ContentInfo_free>;
using DigestContext = OpenSslHandle<EVP_MD_CTX, EVP_MD_CTX_free>;
using KeyContext = OpenSslHandle<EVP_PKEY_CTX, EVP_PKEY_CTX_free>;
using KeyHandle = OpenSslHandle<EVP_PKEY, EVP_PKEY_free>;
using NameHandle = OpenSslHandle<X509_NAME, X509_NAME_free>;
using ObjectHandle = OpenSslHandle<ASN1_OBJECT, ASN1_OBJECT_free>;
using Pkcs12Handle = OpenSslHandle<PKCS12, PKCS12_free>;
using RequestHandle = OpenSslHandle<X509_REQ, X509_REQ_free>;
using StoreHandle = OpenSslHandle<X509_STORE, X509_STORE_free>;
using StoreContext = OpenSslHandle<X509_STORE_CTX, X509_STORE_CTX_free>;
using TextHandle = OpenSslHandle<char, freeMemory>;

inline std::shared_ptr<EVP_PKEY> shared(KeyHandle key)
{
    return {key.release(), EVP_PKEY_free};
}

inline const unsigned char *bytesOf(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

// The DER of an object by its i2d function; empty when it cannot be encoded.
template <class T, class I2d>
QByteArray derOf(T *object, I2d i2d)
{
    unsigned char *bytes = nullptr;
    const int size = i2d(object, &bytes);
    if (size <= 0)
        return {};
    const QByteArray der(reinterpret_cast<const char *>(bytes), size);
    OPENSSL_free(bytes);
    return der;
}

// The object whose DER fills these bytes exactly, trailing bytes are refused; null otherwise.
template <class Handle, class D2i>
Handle fromDer(QByteArrayView bytes, D2i d2i)
{
    const unsigned char *position = bytesOf(bytes);
    Handle object(d2i(nullptr, &position, static_cast<long>(bytes.size())));
    if (object && position != bytesOf(bytes) + bytes.size())
        object.reset();
    return object;
}

} // namespace okno

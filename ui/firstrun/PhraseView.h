#pragma once

#include "models/base/SecretBytes.h"

#include <QWidget>

namespace okno {

// A recovery phrase in its numbered groups, to be written down. It cannot be selected or copied;
// wipe and the end of the view overwrite it.
class PhraseView final : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    ~PhraseView() override;
    void setPhrase(const SecretBytes &phrase);
    void wipe();

    // "7KQ2M-…": number counted from 0; empty when there is no such group.
    static QByteArrayView group(const SecretBytes &phrase, qsizetype number);
    static qsizetype groupCount(const SecretBytes &phrase);
};

} // namespace okno

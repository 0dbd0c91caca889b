#pragma once

#include "models/rules/Acceptances.h"
#include "translations/Texts.h"
#include "ui/editor/FieldWords.h"

#include <QTextBrowser>

namespace okno {

// Beside the cursor: what the field is called and where it stands, what is wrong with it and what
// to do, what may stand there, where its value is from, what was noted.
class FieldPanel final : public QTextBrowser
{
    Q_OBJECT
public:
    explicit FieldPanel(const Texts &texts, QWidget *parent = nullptr);

    void setWords(const FieldWords &words);
    // findings: of the place, also those of fields inside it.
    void setPlace(const Document &document, const FieldPath &path, const QList<Finding> &findings,
                  const Acceptances &acceptances = {});

private:
    void draw();
    void changeEvent(QEvent *event) override;
    QString heading() const;
    QString findingHtml(const Finding &finding) const;
    QString section(const QString &title, const QStringList &paragraphs) const;
    QString noteSection() const;
    QString formatName() const;

    const Texts &m_texts;
    FieldWords m_words;
    Document m_document;
    FieldPath m_path;
    QList<Finding> m_findings;
    Acceptances m_acceptances;
};

} // namespace okno

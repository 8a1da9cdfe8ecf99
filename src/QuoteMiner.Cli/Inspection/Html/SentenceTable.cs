using QuoteMiner.Pipeline;
using QuoteMiner.Reporting.Html;
using QuoteMiner.Text;

namespace QuoteMiner.Cli.Inspection.Html;

/// <summary>A sentence in words: a row a token, then its mentions and cues.</summary>
internal sealed class SentenceTable(HtmlBuffer html, AnnotatedText text)
{
    NameCursor names = new(text);

    /// <summary>Sentences must come in ascending order.</summary>
    /// <param name="number">Index of the sentence.</param>
    public void Write(int number, in SentenceFindings findings, bool isOpen)
    {
        var (tokens, sentence) = (text.Tokens, text.Sentences[number]);
        html.Raw(isOpen ? "<details class=\"more\" open><summary>Table</summary>\n"u8 : "<details class=\"more\"><summary>Table</summary>\n"u8)
            .Raw("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Table of sentence "u8).Number(number + 1).Raw("\"><table class=\"tokens\">\n<thead><tr><th scope=\"col\">#</th>"u8)
            .Raw("<th scope=\"col\">form</th><th scope=\"col\">lemma</th><th scope=\"col\">tag</th><th scope=\"col\">part of speech</th><th scope=\"col\">head</th><th scope=\"col\">relation</th><th scope=\"col\">name</th><th scope=\"col\">where</th></tr></thead>\n<tbody>\n"u8);
        for (var token = sentence.First; token < sentence.End; token++)
        {
            html.Raw("<tr><td>"u8).Number(token - sentence.First + 1).Raw("</td><th>"u8).Text(FindingText.Words(text, token, token + 1))
                .Raw("</th><td>"u8).Text(VisibleText.Of(TokenInspection.Lemma(text, token))).Raw("</td><td>"u8).Text(tokens.Tags[token].Name())
                .Raw("</td><td>"u8).Text(TokenInspection.UniversalTag(text, token)).Raw("</td><td>"u8).Text(FindingText.Head(text, sentence, token))
                .Raw("</td><td>"u8).Text(tokens.Relations[token].Name()).Raw("</td><td>"u8).Text(names.At(token) is { } name ? NameCursor.KindOf(name) : "")
                .Raw("</td><td>"u8).Text(tokens.Span(token).ToString()).Raw("</td></tr>\n"u8);
        }

        html.Raw("</tbody></table></div>\n"u8);
        WriteFindings(sentence, findings);
        html.Raw("</details>\n"u8);
    }

    void WriteFindings(Sentence sentence, in SentenceFindings findings)
    {
        if (findings.Mentions.First == findings.Mentions.End && findings.Cues.First == findings.Cues.End)
        {
            return;
        }

        html.Raw("<ul class=\"findings\">\n"u8);
        for (var i = findings.Mentions.First; i < findings.Mentions.End; i++)
        {
            var mention = text.Mentions[i];
            WriteFinding("mention "u8, sentence, mention.First, mention.End, FindingText.Of(mention));
        }

        for (var i = findings.Cues.First; i < findings.Cues.End; i++)
        {
            WriteFinding("cue "u8, sentence, text.Cues[i].First, text.Cues[i].End, FindingText.OfCue(text, i));
        }

        html.Raw("</ul>\n"u8);
    }

    void WriteFinding(ReadOnlySpan<byte> what, Sentence sentence, int first, int end, string facts) => html
        .Raw("<li>"u8).Raw(what).Number(first - sentence.First + 1).Raw(": <b><bdi>"u8).Text(FindingText.Words(text, first, end)).Raw("</bdi></b> ("u8).Text(facts).Raw(")</li>\n"u8);
}

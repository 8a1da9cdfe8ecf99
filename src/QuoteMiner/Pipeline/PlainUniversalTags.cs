using QuoteMiner.Text;

namespace QuoteMiner.Pipeline;

/// <summary>
/// Universal parts of speech from Penn tags alone, with the verb <c>be</c> and <c>not</c> told apart by their forms. A stand-in: where the tree decides
/// (<c>have</c> and <c>do</c> as auxiliaries, subordinating conjunctions, determiners used as pronouns) it takes the more frequent one.
/// </summary>
internal static class PlainUniversalTags
{
    static readonly string[] FormsOfBe = ["be", "is", "are", "was", "were", "am", "been", "being", "'s", "’s", "'re", "’re", "'m", "’m"];

    static readonly string[] Negations = ["not", "n't", "n’t", "nt"];

    public static string Of(PennTag tag, ReadOnlySpan<char> form) => tag switch
    {
        PennTag.None => "_",
        PennTag.MD => "AUX",
        >= PennTag.VB and <= PennTag.VBZ => IsAmong(FormsOfBe, form) ? "AUX" : "VERB",
        PennTag.NN or PennTag.NNS => "NOUN",
        PennTag.NNP or PennTag.NNPS or PennTag.ADD => "PROPN",
        PennTag.JJ or PennTag.JJR or PennTag.JJS => "ADJ",
        PennTag.RB or PennTag.RBR or PennTag.RBS or PennTag.WRB => IsAmong(Negations, form) ? "PART" : "ADV",
        PennTag.IN or PennTag.RP => "ADP",
        PennTag.DT or PennTag.PDT => "DET",
        PennTag.PRP or PennTag.PossessivePronoun or PennTag.WP or PennTag.PossessiveWh or PennTag.WDT or PennTag.EX => "PRON",
        PennTag.TO or PennTag.POS => "PART",
        PennTag.CC => "CCONJ",
        PennTag.CD => "NUM",
        PennTag.UH => "INTJ",
        PennTag.SYM or PennTag.Currency => "SYM",
        PennTag.FW or PennTag.LS or PennTag.AFX => "X",
        _ => "PUNCT",
    };

    static bool IsAmong(string[] forms, ReadOnlySpan<char> form)
    {
        foreach (var listed in forms)
        {
            if (form.Equals(listed, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}

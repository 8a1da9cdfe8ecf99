using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace QuoteMiner.Training.Models;

/// <summary>The page beside a model file that says where it comes from and how good it is.</summary>
/// <param name="argument">What the command takes besides the name, with a space before it.</param>
internal sealed class ModelCard(string name, string purpose, string argument = "")
{
    readonly StringBuilder text = new($"# {name}.bin\n\n{purpose}\n");

    public ModelCard Section(string title, params IEnumerable<string> lines)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n## {title}\n");
        foreach (var line in lines)
        {
            text.Append("- ").Append(line).Append('\n');
        }

        return this;
    }

    /// <summary>The card's text, with what identifies the file.</summary>
    public string GetText(byte[] file)
    {
        Section("File", [
            FormattableString.Invariant($"{file.Length} bytes, SHA-256 `{Convert.ToHexStringLower(SHA256.HashData(file))}`"),
            FormattableString.Invariant($"made on {DateTime.UtcNow:yyyy-MM-dd} by `dotnet run -c Release --project src/QuoteMiner.Training -- {name}{argument}`; the same corpora, word lists and settings give the same bytes"),
            "what the whole pipeline reaches with it: [docs/accuracy.md](../../../docs/accuracy.md)",
        ]);
        return text.ToString();
    }
}

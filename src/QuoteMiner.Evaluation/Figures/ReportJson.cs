using System.Globalization;
using System.Text;
using System.Text.Json;

namespace QuoteMiner.Evaluation.Figures;

/// <summary>A report as JSON, keys and order as the reference scorer has them.</summary>
internal static class ReportJson
{
    internal static string Write(ScoreReport report, RegionIntervals? intervals)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, IndentSize = 1, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteNumber("documents", report.Documents);
            json.WriteNumber("missing_documents", report.MissingDocuments);
            WriteRegions(json, report.QuotedRegions);
            WriteAttributions(json, report.Attributions);
            if (intervals is not null)
            {
                WriteIntervals(json, intervals);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    static void WriteRegions(Utf8JsonWriter json, RegionScores scores)
    {
        json.WriteStartObject("quoted_regions");
        WriteAgreement(json, "detection", scores.Detection);
        WriteShare(json, "attribution", scores.Attribution, "accuracy", "n");
        WriteShares(json, "attribution_by_source", scores.AttributionBySource, "accuracy", "n");
        WriteAgreement(json, "attributed", scores.Attributed);
        WriteShare(json, "identity_strict", scores.IdentityStrict, "accuracy", "n");
        WriteShare(json, "identity_lenient", scores.IdentityLenient, "accuracy", "n");
        json.WriteEndObject();
    }

    static void WriteAttributions(Utf8JsonWriter json, AttributionScores scores)
    {
        json.WriteStartObject("attributions");
        WriteAgreement(json, "content", scores.Content);
        WriteAgreement(json, "content_exact", scores.ContentExact);
        WriteAgreement(json, "with_source", scores.WithSource);
        WriteShares(json, "recall_by_kind", scores.RecallByKind, "recall", "gold");
        json.WriteEndObject();
    }

    static void WriteIntervals(Utf8JsonWriter json, RegionIntervals intervals)
    {
        json.WriteStartObject("intervals");
        WriteInterval(json, "detection_f1", intervals.Detection);
        WriteInterval(json, "attributed_f1", intervals.Attributed);
        WriteInterval(json, "identity_strict", intervals.IdentityStrict);
        WriteInterval(json, "identity_lenient", intervals.IdentityLenient);
        json.WriteEndObject();
    }

    static void WriteInterval(Utf8JsonWriter json, string name, Interval interval)
    {
        json.WriteStartObject(name);
        WriteDouble(json, "low", interval.Low);
        WriteDouble(json, "high", interval.High);
        json.WriteEndObject();
    }

    static void WriteAgreement(Utf8JsonWriter json, string name, Agreement agreement)
    {
        json.WriteStartObject(name);
        WriteDouble(json, "precision", agreement.Precision);
        WriteDouble(json, "recall", agreement.Recall);
        WriteDouble(json, "f1", agreement.F1);
        json.WriteNumber("gold", agreement.Gold);
        json.WriteNumber("predicted", agreement.Predicted);
        json.WriteEndObject();
    }

    static void WriteShares(Utf8JsonWriter json, string name, IReadOnlyDictionary<string, Share> shares, string valueName, string countName)
    {
        json.WriteStartObject(name);
        foreach ((string key, Share share) in shares)
        {
            WriteShare(json, key, share, valueName, countName);
        }

        json.WriteEndObject();
    }

    static void WriteShare(Utf8JsonWriter json, string name, Share share, string valueName, string countName)
    {
        json.WriteStartObject(name);
        WriteDouble(json, valueName, share.Value);
        json.WriteNumber(countName, share.Count);
        json.WriteEndObject();
    }

    /// <summary>The shortest digits that give the same double, with a point where they are whole, so that readers keep the type.</summary>
    static void WriteDouble(Utf8JsonWriter json, string name, double value)
    {
        string digits = value.ToString("R", CultureInfo.InvariantCulture).Replace('E', 'e');
        json.WritePropertyName(name);
        json.WriteRawValue(digits.AsSpan().ContainsAny('.', 'e') ? digits : digits + ".0");
    }
}

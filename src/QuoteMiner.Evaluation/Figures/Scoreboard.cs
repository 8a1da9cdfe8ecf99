using QuoteMiner.Evaluation.Rules;

namespace QuoteMiner.Evaluation.Figures;

/// <summary>The counts of an evaluation, document by document.</summary>
internal sealed class Scoreboard(bool keepRegions)
{
    readonly Tally _content = new(), _contentExact = new(), _withSource = new();
    readonly ShareTable _attributionBySource = new(), _recallByKind = new();
    readonly List<RegionOutcome> _regions = [];
    RegionCounts _counts;
    int _documents, _missing;

    internal void Add(GoldDocument document, PredictedDocument? prediction)
    {
        _documents++;
        _missing += prediction is null ? 1 : 0;
        var letters = new LetterIndex(document.Text);
        LetteredGold[] gold = LetteredGold.Of(document, letters);
        LetteredPrediction[] predicted = prediction is null ? [] : LetteredPrediction.Of(document, prediction, letters);
        foreach (TextSpan region in QuotedRegions.Find(document.Text, letters))
        {
            AddRegion(document, region, letters, gold, predicted);
        }

        AddAttributions(gold, predicted);
    }

    internal ScoreReport ToReport() => new(
        _documents,
        _missing,
        new RegionScores
        {
            Detection = _counts.Detection,
            Attribution = new Share(_counts.Attributed.Right, _counts.Attributed.Gold),
            AttributionBySource = _attributionBySource.ToShares(),
            Attributed = _counts.Attributed,
            IdentityStrict = _counts.Strict,
            IdentityLenient = _counts.Lenient,
        },
        new AttributionScores
        {
            Content = _content.ToAgreement(),
            ContentExact = _contentExact.ToAgreement(),
            WithSource = _withSource.ToAgreement(),
            RecallByKind = _recallByKind.ToShares(),
        },
        _regions);

    void AddRegion(GoldDocument document, TextSpan region, LetterIndex letters, LetteredGold[] golds, LetteredPrediction[] predictions)
    {
        LetterSet own = letters.Letters(region);
        int goldAt = QuoteMatching.BestCover(own, golds, gold => gold.Content);
        int predictedAt = QuoteMatching.BestCover(own, predictions, predicted => predicted.Spans);
        LetteredPrediction? predicted = 0 <= predictedAt ? predictions[predictedAt] : null;
        LetteredGold? gold = 0 <= goldAt ? golds[goldAt] : null;
        if (gold is null && predicted is null)
        {
            return;
        }

        string? speaker = string.IsNullOrEmpty(gold?.Quote.Speaker) ? null : gold.Quote.Speaker;
        var outcome = new RegionOutcome
        {
            DocumentId = document.Id,
            DocumentText = document.Text,
            Region = region,
            Text = keepRegions ? region.GetText(document.Text) : "",
            IsGold = gold is not null,
            IsPredicted = predicted is not null,
            HasSource = gold is not null && !gold.Head.IsEmpty,
            Mention = predicted is { Mention.IsEmpty: false } ? predicted.MentionSpan : null,
            IsMentionRight = gold is not null && predicted is not null && gold.Head.Overlaps(predicted.Mention),
            Kind = gold?.Quote.Kind ?? "",
            SourceType = gold is null ? "" : SourceTypes.Of(document.Text, gold.Quote),
            Source = gold is null || !keepRegions ? "" : SourceTypes.Words(document.Text, gold.Quote),
            Speaker = speaker,
            PredictedName = predicted?.Name,
            Layout = RegionLayouts.Of(document.Text, letters, region),
            IsStrict = speaker is null ? null : predicted is not null && SpeakerNames.AgreeStrictly(speaker, predicted.Name),
            IsLenient = speaker is null ? null : predicted is not null && SpeakerNames.AgreeLeniently(speaker, predicted.Name),
        };
        _counts += RegionCounts.Of(outcome);
        if (outcome.HasSource)
        {
            _attributionBySource.Add(outcome.SourceType, outcome.IsMentionRight ? 1 : 0, 1);
        }

        if (keepRegions)
        {
            _regions.Add(outcome);
        }
    }

    void AddAttributions(LetteredGold[] golds, LetteredPrediction[] predictions)
    {
        _content.Gold += golds.Length;
        _content.Predicted += predictions.Length;
        _contentExact.Gold += golds.Length;
        _contentExact.Predicted += predictions.Length;
        _withSource.Gold += golds.Count(gold => !gold.Head.IsEmpty);
        _withSource.Predicted += predictions.Count(predicted => !predicted.Mention.IsEmpty);
        foreach (LetteredGold gold in golds)
        {
            _recallByKind.Add(gold.Quote.Kind, 0, 1);
        }

        LetterSet[] goldContents = [.. golds.Select(gold => gold.Content)];
        LetterSet[] predictedContents = [.. predictions.Select(predicted => predicted.Content)];
        foreach ((int i, int j) in QuoteMatching.OneToOne(goldContents, predictedContents))
        {
            _content.Right++;
            _recallByKind.Add(golds[i].Quote.Kind, 1, 0);
            _contentExact.Right += golds[i].Content.SameAs(predictions[j].Content) ? 1 : 0;
            _withSource.Right += golds[i].Head.Overlaps(predictions[j].Mention) ? 1 : 0;
        }
    }
}

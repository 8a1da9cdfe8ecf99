using QuoteMiner.Evaluation.Rules;

namespace QuoteMiner.Evaluation.Figures;

/// <summary>The counts of an evaluation, document by document.</summary>
internal sealed class Scoreboard(bool keepErrors)
{
    readonly Tally _detection = new(), _attributed = new(), _content = new(), _contentExact = new(), _withSource = new();
    readonly ShareTable _attributionBySource = new(), _recallByKind = new();
    readonly List<ScoreError> _errors = [];
    Share _attribution, _strict, _lenient;
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
            AddRegion(document, region, letters.Letters(region), gold, predicted);
        }

        AddAttributions(gold, predicted);
    }

    internal ScoreReport ToReport() => new(
        _documents,
        _missing,
        new RegionScores
        {
            Detection = _detection.ToAgreement(),
            Attribution = _attribution,
            AttributionBySource = _attributionBySource.ToShares(),
            Attributed = _attributed.ToAgreement(),
            IdentityStrict = _strict,
            IdentityLenient = _lenient,
        },
        new AttributionScores
        {
            Content = _content.ToAgreement(),
            ContentExact = _contentExact.ToAgreement(),
            WithSource = _withSource.ToAgreement(),
            RecallByKind = _recallByKind.ToShares(),
        },
        _errors);

    void AddRegion(GoldDocument document, TextSpan region, LetterSet letters, LetteredGold[] golds, LetteredPrediction[] predictions)
    {
        int goldAt = QuoteMatching.BestCover(letters, golds, gold => gold.Content);
        int predictedAt = QuoteMatching.BestCover(letters, predictions, predicted => predicted.Spans);
        LetteredPrediction? predicted = 0 <= predictedAt ? predictions[predictedAt] : null;
        if (predicted is not null)
        {
            _detection.Predicted++;
            _attributed.Predicted += predicted.Mention.IsEmpty ? 0 : 1;
        }

        if (goldAt < 0)
        {
            if (predicted is not null)
            {
                AddError(document, ScoreErrorKind.Spurious, region, null, predicted);
            }

            return;
        }

        LetteredGold gold = golds[goldAt];
        _detection.Gold++;
        _detection.Right += predicted is null ? 0 : 1;
        if (!gold.Head.IsEmpty)
        {
            int right = predicted is not null && gold.Head.Overlaps(predicted.Mention) ? 1 : 0;
            _attributed.Gold++;
            _attributed.Right += right;
            _attribution = new Share(_attribution.Right + right, _attribution.Count + 1);
            _attributionBySource.Add(SourceTypes.Of(document.Text, gold.Quote), right, 1);
            if (right == 0)
            {
                AddError(document, predicted is null ? ScoreErrorKind.Missed : ScoreErrorKind.Speaker, region, gold.Quote, predicted);
            }
        }

        if (!string.IsNullOrEmpty(gold.Quote.Speaker))
        {
            bool strict = predicted is not null && SpeakerNames.AgreeStrictly(gold.Quote.Speaker, predicted.Name);
            bool lenient = predicted is not null && SpeakerNames.AgreeLeniently(gold.Quote.Speaker, predicted.Name);
            _strict = new Share(_strict.Right + (strict ? 1 : 0), _strict.Count + 1);
            _lenient = new Share(_lenient.Right + (lenient ? 1 : 0), _lenient.Count + 1);
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

    void AddError(GoldDocument document, ScoreErrorKind kind, TextSpan region, GoldQuote? gold, LetteredPrediction? predicted)
    {
        if (keepErrors)
        {
            string source = gold is null ? "" : SourceTypes.Words(document.Text, gold);
            _errors.Add(new ScoreError(document.Id, kind, region.GetText(document.Text), source, predicted?.Name));
        }
    }
}

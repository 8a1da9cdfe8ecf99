using QuoteMiner.Learning;
using QuoteMiner.Parsing;
using QuoteMiner.Text;
using QuoteMiner.Training.Learning;
using QuoteMiner.Training.Models;

namespace QuoteMiner.Training.Parsing;

/// <summary>Trains the parser; the same trees and settings give the same bytes.</summary>
internal sealed class ParserTrainer(ParserSettings settings, WordClusters clusters)
{
    const int MoveBlock = 4;

    readonly SentenceParser parser = new(clusters);

    /// <param name="gold">Trees made by hand.</param>
    /// <param name="silver">Trees made automatically.</param>
    public byte[] Train(ParsingCorpus gold, params ReadOnlySpan<ParsingCorpus> silver)
    {
        var (moveKeys, relationKeys) = Count([gold, .. silver]);
        Console.Error.WriteLine($"parser: {moveKeys.Length} features of moves, {relationKeys.Length} of relations");
        var teacher = new ParserTeacher(
            new AveragedPerceptron(moveKeys, ThreeWayModel.Classes, MoveBlock), new AveragedPerceptron(relationKeys, DependencyRelations.Count), settings);
        for (var run = 0; run < settings.Runs; run++)
        {
            teacher.Moves.Restart();
            teacher.Relations.Restart();
            Learn(teacher, gold, silver, run);
        }

        var writer = new ModelWriter();
        ThreeWayWriter.Write(writer, "MOVE", QuantizedModel.Of(teacher.Moves, settings.MoveByteStep, 1, settings.MoveSmallestRow));
        var relations = QuantizedModel.Of(teacher.Relations, settings.RelationByteStep, 1, settings.RelationSmallestRow);
        Console.Error.WriteLine($"parser: {relations.Keys.Length} features of relations kept, {relations.Clipped} weights clipped");
        relations.Write(writer);
        writer.Add("STOP", new SectionWriter().Int32(settings.Enough).Int32(settings.RelationEnough));
        return writer.ToArray();
    }

    (int[] Moves, int[] Relations) Count(params ReadOnlySpan<ParsingCorpus> corpora)
    {
        var (moves, relations) = (new FeatureCounts(), new FeatureCounts());
        foreach (var corpus in corpora)
        {
            for (var i = 0; i < corpus.Text.Sentences.Count; i++)
            {
                var sentence = corpus.Text.Sentences[i];
                if (corpus.CanTeach(i))
                {
                    var tree = corpus.TreeOf(i);
                    var guide = new CountingGuide(moves, relations, tree.Heads, tree.Relations);
                    parser.Parse(corpus.Text, sentence.First, sentence.End, guide);
                }
            }
        }

        return (moves.AtLeast(settings.MinimumCount), relations.AtLeast(settings.RelationMinimumCount));
    }

    void Learn(ParserTeacher teacher, ParsingCorpus gold, ReadOnlySpan<ParsingCorpus> silver, int run)
    {
        var random = new SeededRandom(settings.Seed + (ulong)run);
        var progress = new Progress($"parser, run {run + 1} of {settings.Runs}", settings.Epochs);
        for (var epoch = 1; epoch <= settings.Epochs; epoch++)
        {
            teacher.BeginEpoch(epoch <= settings.OracleEpochs ? 0 : settings.Exploration);
            var lessons = Lessons(gold, settings.GoldAmount, 0, 1);
            if (epoch <= settings.Epochs - settings.GoldEpochs)
            {
                foreach (var corpus in silver)
                {
                    lessons = lessons.Concat(Lessons(corpus, settings.SilverAmount, epoch + run, settings.SilverShare));
                }
            }

            var order = lessons.ToArray();
            random.Shuffle<(ParsingCorpus, int, int)>(order);
            foreach (var (corpus, number, amount) in order)
            {
                Teach(teacher, corpus, number, amount);
            }

            progress.Report(epoch, $"moves: {teacher.Moved}; relations: {teacher.Labelled}");
        }
    }

    static IEnumerable<(ParsingCorpus Corpus, int Sentence, int Amount)> Lessons(ParsingCorpus corpus, int amount, int turn, int share) =>
        Enumerable.Range(0, corpus.Text.Sentences.Count).Where(i => (i + turn) % share == 0 && corpus.CanTeach(i)).Select(i => (corpus, i, amount));

    void Teach(ParserTeacher teacher, ParsingCorpus corpus, int number, int amount)
    {
        var sentence = corpus.Text.Sentences[number];
        var tree = corpus.TreeOf(number);
        parser.Parse(corpus.Text, sentence.First, sentence.End, new TeachingGuide(teacher, tree.Heads, tree.Relations, amount));
    }
}
